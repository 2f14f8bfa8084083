/** A statement that PostgreSQL plans once per connection. Two statements never share a name. */
export interface Statement {
  name: string;
  text: string;
}
