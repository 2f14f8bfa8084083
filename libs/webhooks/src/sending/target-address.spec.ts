import { targetFault } from './target-address.js';
import { isPublicAddress } from './public-address.js';

const rules = { loopback: false };

it.each([
  'https://contracten.example.nl/webhooks',
  'https://contracten.example.nl:8443/a?b=c',
  'https://93.184.215.14/hook',
  'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/hook',
  'https://xn--ziekenhuis-zo-9fb.nl/',
])('admits %s', (url) => expect(targetFault(url, rules)).toBeNull());

const inside = [
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://0/',
  'https://0.0.0.0/',
  'https://10.0.0.1/',
  'https://172.16.0.1/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://100.64.0.1/',
  'https://100.100.100.200/',
  'https://192.0.0.192/',
  'https://198.18.0.1/',
  'https://192.0.2.1/',
  'https://198.51.100.1/',
  'https://203.0.113.1/',
  'https://224.0.0.1/',
  'https://240.0.0.1/',
  'https://255.255.255.255/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[::ffff:93.184.215.14]/',
  'https://[::127.0.0.1]/',
  'https://[fe80::1]/',
  'https://[fec0::1]/',
  'https://[4000::1]/',
  'https://[fc00::1]/',
  'https://[fd00:ec2::254]/',
  'https://[ff02::1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
  'https://[2001:db8::1]/',
  'https://[100::1]/',
  'https://localhost/',
  'https://localhost./',
  'https://LOCALHOST/',
  'https://api.localhost/',
  'https://metadata.google.internal/',
  'https://printer.local/',
  'https://router.lan/',
  'https://postgres/',
  'https://redis:6379/',
];
it.each(inside)('refuses %s: it is inside', (url) => expect(targetFault(url, rules)).toBe('inside'));

it.each([
  ['http://contracten.example.nl/', 'https'],
  ['http://127.0.0.1:3000/', 'https'],
  ['file:///etc/passwd', 'https'],
  ['gopher://example.nl/', 'https'],
  ['ftp://example.nl/', 'https'],
  ['javascript:alert(1)', 'https'],
  ['data:text/plain,x', 'https'],
  ['https://user@example.nl/', 'credentials'],
  ['https://user:pw@example.nl/', 'credentials'],
  ['https://example.nl@127.0.0.1/', 'credentials'],
  ['https://example.nl/#@127.0.0.1', 'credentials'],
  ['https://example.nl/#here', 'fragment'],
  ['https://exa mple.nl/', 'notAnAddress'],
  ['https://example.nl\\@127.0.0.1/', 'notAnAddress'],
  ['https://example.nl/\r\nHost: x', 'notAnAddress'],
  ['https://ⓔxample.nl/', 'notAnAddress'],
  ['//example.nl/', 'notAnAddress'],
  ['example.nl', 'notAnAddress'],
  ['https://', 'notAnAddress'],
  ['https://1.2.3.4.5/', 'notAnAddress'],
  ['', 'notAnAddress'],
  [`https://example.nl/${'a'.repeat(2000)}`, 'tooLong'],
])('refuses %s: %s', (url, fault) => expect(targetFault(url, rules)).toBe(fault));

it('admits this machine over http, and nothing else inside, when development says so', () => {
  const loopback = { loopback: true };
  for (const url of ['http://127.0.0.1:4000/', 'http://[::1]:4000/', 'http://localhost:4000/'])
    expect([url, targetFault(url, loopback)]).toEqual([url, null]);
  for (const url of inside.filter((one) => !/127|localhost|::1\]|2130706433|0x7f|0177/i.test(one)))
    expect([url, targetFault(url, loopback)]).toEqual([url, 'inside']);
  expect(targetFault('http://93.184.215.14/', loopback)).toBe('https');
});

it('knows a public address from every other', () => {
  for (const address of ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])
    expect([address, isPublicAddress(address)]).toEqual([address, true]);
  for (const address of ['', 'example.nl', '10.1.2.3', '::ffff:10.1.2.3', '64:ff9b::a01:203', 'fe80::1%eth0', '127.0.0.1']) {
    expect([address, isPublicAddress(address)]).toEqual([address, false]);
  }
});
