create table alternative_supply (
  case_id uuid not null,
  seq integer not null,
  sufficient boolean not null,
  accessibility text not null,
  travel_distance text not null,
  motivation text not null,
  assessed_at timestamp(3) with time zone not null,
  constraint alternative_supply_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint alternative_supply_pkey PRIMARY KEY (case_id, seq)
);

create table audit_record (
  id bigint generated always as identity not null,
  kind text not null,
  received_at timestamp(3) with time zone not null,
  recorded_at timestamp(3) with time zone not null,
  subject text,
  role text,
  insurer text,
  provider_agb character(8),
  on_behalf_of text,
  action text not null,
  object_kind text,
  object_id text,
  case_id uuid,
  facts text[],
  status integer,
  problem_code text,
  request_id text,
  source text,
  times integer not null,
  constraint audit_record_kind_check CHECK ((kind = ANY (ARRAY['change'::text, 'refusal'::text, 'read'::text]))),
  constraint audit_record_times_check CHECK ((times > 0)),
  constraint audit_record_pkey PRIMARY KEY (id)
);

create table breach (
  case_id uuid not null,
  key text not null,
  opened_seq integer not null,
  name text not null,
  side text not null,
  due_on date not null,
  first_late_at timestamp(3) with time zone not null,
  status text not null,
  met_at timestamp(3) with time zone,
  closed_at timestamp(3) with time zone,
  closed_seq integer,
  days_late integer,
  constraint breach_check CHECK (((status = 'open'::text) = (closed_at IS NULL))),
  constraint breach_check1 CHECK (((closed_seq IS NULL) = (closed_at IS NULL))),
  constraint breach_check2 CHECK (((status = 'metLate'::text) = (met_at IS NOT NULL))),
  constraint breach_check3 CHECK (((status = ANY (ARRAY['metLate'::text, 'stands'::text])) = (days_late IS NOT NULL))),
  constraint breach_days_late_check CHECK ((days_late > 0)),
  constraint breach_side_check CHECK ((side = ANY (ARRAY['insurer'::text, 'provider'::text, 'both'::text, 'clock'::text]))),
  constraint breach_status_check CHECK ((status = ANY (ARRAY['open'::text, 'metLate'::text, 'withdrawn'::text, 'stands'::text]))),
  constraint breach_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint breach_pkey PRIMARY KEY (case_id, key, opened_seq)
);

create table case_event (
  case_id uuid not null,
  seq integer not null,
  type text not null,
  fact text not null,
  actor jsonb not null,
  on_behalf_of text,
  evidence jsonb,
  received_at timestamp(3) with time zone not null,
  recorded_at timestamp(3) with time zone not null,
  from_state text not null,
  to_state text not null,
  why text,
  payload text not null,
  salt uuid not null,
  digest bytea not null,
  hash bytea not null,
  xid xid8 not null default pg_current_xact_id(),
  feed_number bigint generated always as identity not null,
  constraint case_event_on_behalf_of_check CHECK ((on_behalf_of = ANY (ARRAY['insurer'::text, 'provider'::text]))),
  constraint case_event_seq_check CHECK ((seq > 0)),
  constraint case_event_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint case_event_pkey PRIMARY KEY (case_id, seq)
);

create table checkpoint (
  number integer not null,
  taken_at timestamp(3) with time zone not null,
  heads integer not null,
  statement text not null,
  signature text not null,
  public_key text not null,
  constraint checkpoint_heads_check CHECK ((heads > 0)),
  constraint checkpoint_number_check CHECK ((number > 0)),
  constraint checkpoint_pkey PRIMARY KEY (number)
);

create table checkpoint_head (
  checkpoint integer not null,
  case_id uuid not null,
  seq integer not null,
  hash bytea not null,
  constraint checkpoint_head_seq_check CHECK ((seq > 0)),
  constraint checkpoint_head_checkpoint_fkey FOREIGN KEY (checkpoint) REFERENCES checkpoint(number),
  constraint checkpoint_head_pkey PRIMARY KEY (checkpoint, case_id)
);

create table contract (
  case_id uuid not null,
  version integer not null,
  seq integer not null,
  contract_reference text not null,
  price_list_reference text,
  ceiling numeric(14,2),
  obligation_to_deliver boolean not null,
  recorded_at timestamp(3) with time zone not null,
  status text not null,
  status_reason text,
  status_at timestamp(3) with time zone,
  effective_on date,
  constraint contract_status_check CHECK ((status = ANY (ARRAY['recorded'::text, 'proposed'::text, 'accepted'::text, 'refused'::text, 'retracted'::text, 'administrative'::text, 'terminated'::text]))),
  constraint contract_version_check CHECK ((version > 0)),
  constraint contract_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint contract_pkey PRIMARY KEY (case_id, version)
);

create table contracting_case (
  id uuid not null,
  path text not null,
  machine_version integer not null,
  insurer text not null,
  provider_agb character(8) not null,
  provider_name text not null,
  provider_kind text not null,
  provider_kvk character(8),
  contract_year integer not null,
  policy_version integer not null,
  segment text not null,
  state text not null,
  snapshot jsonb not null,
  version integer not null,
  last_seq integer not null,
  overdue boolean not null,
  ended_at timestamp(3) with time zone,
  quarantined_at timestamp(3) with time zone,
  quarantine_reason text,
  opened_at timestamp(3) with time zone not null,
  updated_at timestamp(3) with time zone not null,
  opened_by jsonb not null,
  attributes jsonb not null,
  acquisition boolean not null,
  constraint contracting_case_check CHECK (((quarantined_at IS NULL) = (quarantine_reason IS NULL))),
  constraint contracting_case_contract_year_check CHECK (((contract_year >= 2000) AND (contract_year <= 2199))),
  constraint contracting_case_last_seq_check CHECK ((last_seq >= 0)),
  constraint contracting_case_machine_version_check CHECK ((machine_version > 0)),
  constraint contracting_case_policy_version_check CHECK ((policy_version > 0)),
  constraint contracting_case_provider_agb_check CHECK ((provider_agb ~ '^[0-9]{8}$'::text)),
  constraint contracting_case_provider_kind_check CHECK ((provider_kind = ANY (ARRAY['hospital'::text, 'zbc'::text, 'institution'::text]))),
  constraint contracting_case_provider_kvk_check CHECK ((provider_kvk ~ '^[0-9]{8}$'::text)),
  constraint contracting_case_version_check CHECK ((version > 0)),
  constraint contracting_case_pkey PRIMARY KEY (id)
) with (fillfactor=85);

create table conversation (
  case_id uuid not null,
  number integer not null,
  seq integer not null,
  logged_by text not null,
  subject text not null,
  held_on date not null,
  participants jsonb not null,
  notes text not null,
  logged_at timestamp(3) with time zone not null,
  constraint conversation_logged_by_check CHECK ((logged_by = ANY (ARRAY['insurer'::text, 'provider'::text]))),
  constraint conversation_number_check CHECK ((number > 0)),
  constraint conversation_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint conversation_pkey PRIMARY KEY (case_id, number)
);

create table criterion_assessment (
  case_id uuid not null,
  criterion text not null,
  seq integer not null,
  status text not null,
  explanation text not null,
  region text,
  specialism text,
  compared jsonb,
  assessed_at timestamp(3) with time zone not null,
  constraint criterion_assessment_status_check CHECK ((status = ANY (ARRAY['met'::text, 'notMet'::text, 'waived'::text]))),
  constraint criterion_assessment_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint criterion_assessment_pkey PRIMARY KEY (case_id, criterion, seq)
);

create table deadline (
  id uuid not null,
  case_id uuid not null,
  due_on date not null,
  revision integer not null,
  first_late_at timestamp(3) with time zone not null,
  fire_at timestamp(3) with time zone not null,
  closed_at timestamp(3) with time zone,
  claimed_until timestamp(3) with time zone,
  enqueued_at timestamp(3) with time zone,
  opened_seq integer not null,
  closed_seq integer,
  days_before integer,
  days_late integer,
  status text not null,
  kind text not null,
  side text not null,
  key text not null,
  name text not null,
  milestone_id text,
  anchor jsonb,
  insurer text not null,
  provider_agb character(8) not null,
  constraint deadline_check CHECK (((status = ANY (ARRAY['open'::text, 'notApplicable'::text])) = (closed_at IS NULL))),
  constraint deadline_check1 CHECK (((closed_seq IS NULL) = (closed_at IS NULL))),
  constraint deadline_check2 CHECK (((kind = 'reminder'::text) = (days_before IS NOT NULL))),
  constraint deadline_kind_check CHECK ((kind = ANY (ARRAY['cutOff'::text, 'target'::text, 'preference'::text, 'aim'::text, 'opening'::text, 'reminder'::text]))),
  constraint deadline_revision_check CHECK ((revision > 0)),
  constraint deadline_side_check CHECK ((side = ANY (ARRAY['insurer'::text, 'provider'::text, 'both'::text, 'clock'::text]))),
  constraint deadline_status_check CHECK ((status = ANY (ARRAY['open'::text, 'met'::text, 'metLate'::text, 'passed'::text, 'cancelled'::text, 'superseded'::text, 'notApplicable'::text]))),
  constraint deadline_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint deadline_pkey PRIMARY KEY (id)
) with (fillfactor=90);

create table idempotency_key (
  tenant text not null,
  key text not null,
  fingerprint text not null,
  status integer,
  body text,
  location text,
  created_at timestamp(3) with time zone not null,
  claimed_until timestamp(3) with time zone,
  constraint idempotency_key_pkey PRIMARY KEY (tenant, key)
);

create table increase_budget (
  insurer text not null,
  contract_year integer not null,
  scope text not null,
  amount numeric(14,2) not null,
  granted numeric(14,2) not null,
  version integer not null,
  updated_at timestamp(3) with time zone not null,
  constraint increase_budget_amount_check CHECK ((amount >= (0)::numeric)),
  constraint increase_budget_check CHECK (((granted >= (0)::numeric) AND (granted <= amount))),
  constraint increase_budget_contract_year_check CHECK (((contract_year >= 2000) AND (contract_year <= 2199))),
  constraint increase_budget_version_check CHECK ((version > 0)),
  constraint increase_budget_pkey PRIMARY KEY (insurer, contract_year, scope)
);

create table increase_decision (
  case_id uuid not null,
  number integer not null,
  seq integer not null,
  decision text not null,
  amount numeric(14,2),
  scope text,
  explanation text,
  decided_at timestamp(3) with time zone not null,
  released_at timestamp(3) with time zone,
  released_seq integer,
  release_reason text,
  constraint increase_decision_amount_check CHECK ((amount > (0)::numeric)),
  constraint increase_decision_check CHECK (((decision = 'granted'::text) = (amount IS NOT NULL))),
  constraint increase_decision_check1 CHECK (((amount IS NULL) = (scope IS NULL))),
  constraint increase_decision_check2 CHECK (((released_at IS NULL) = (release_reason IS NULL))),
  constraint increase_decision_decision_check CHECK ((decision = ANY (ARRAY['granted'::text, 'rejected'::text]))),
  constraint increase_decision_number_check CHECK ((number > 0)),
  constraint increase_decision_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint increase_decision_pkey PRIMARY KEY (case_id, number)
);

create table increase_product (
  case_id uuid not null,
  number integer not null,
  product text not null,
  forecast numeric(14,2) not null,
  realisation numeric(14,2) not null,
  constraint increase_product_number_check CHECK ((number > 0)),
  constraint increase_product_case_id_fkey FOREIGN KEY (case_id) REFERENCES increase_request(case_id),
  constraint increase_product_pkey PRIMARY KEY (case_id, number)
);

create table increase_request (
  case_id uuid not null,
  seq integer not null,
  number integer not null,
  requested numeric(14,2) not null,
  explanation text not null,
  circumstances text,
  contract_reference text not null,
  ceiling numeric(14,2) not null,
  received_at timestamp(3) with time zone not null,
  grounds jsonb,
  constraint increase_request_number_check CHECK ((number > 0)),
  constraint increase_request_requested_check CHECK ((requested > (0)::numeric)),
  constraint increase_request_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint increase_request_pkey PRIMARY KEY (case_id)
);

create table late_receipt (
  id uuid not null,
  case_id uuid not null,
  received_at timestamp(3) with time zone not null,
  recorded_at timestamp(3) with time zone not null,
  actor jsonb not null,
  refusal_code text not null,
  payload text not null,
  constraint late_receipt_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint late_receipt_pkey PRIMARY KEY (id)
);

create table outbox (
  id bigint generated always as identity not null,
  case_id uuid not null,
  seq integer not null,
  audience text not null,
  insurer text not null,
  provider_agb character(8) not null,
  topic text not null,
  text text not null,
  deadline_key text,
  created_at timestamp(3) with time zone not null,
  claimed_until timestamp(3) with time zone,
  published_at timestamp(3) with time zone,
  constraint outbox_audience_check CHECK ((audience = ANY (ARRAY['insurer'::text, 'provider'::text]))),
  constraint outbox_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint outbox_pkey PRIMARY KEY (id)
) with (fillfactor=90);

create table process_agreement (
  case_id uuid not null,
  version integer not null,
  seq integer not null,
  proposed_by text not null,
  status text not null,
  terms jsonb not null,
  proposed_at timestamp(3) with time zone not null,
  status_at timestamp(3) with time zone not null,
  constraint process_agreement_proposed_by_check CHECK ((proposed_by = ANY (ARRAY['insurer'::text, 'provider'::text]))),
  constraint process_agreement_status_check CHECK ((status = ANY (ARRAY['proposed'::text, 'agreed'::text, 'imposed'::text, 'superseded'::text]))),
  constraint process_agreement_version_check CHECK ((version > 0)),
  constraint process_agreement_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint process_agreement_pkey PRIMARY KEY (case_id, version)
);

create table proposal (
  case_id uuid not null,
  number integer not null,
  seq integer not null,
  side text not null,
  kind text not null,
  offer_version integer,
  explanation text not null,
  substantive boolean not null,
  total numeric(14,2) not null,
  received_at timestamp(3) with time zone not null,
  status text not null,
  status_reason text,
  status_at timestamp(3) with time zone,
  constraint proposal_kind_check CHECK ((kind = ANY (ARRAY['offer'::text, 'counterProposal'::text]))),
  constraint proposal_number_check CHECK ((number > 0)),
  constraint proposal_offer_version_check CHECK ((offer_version > 0)),
  constraint proposal_side_check CHECK ((side = ANY (ARRAY['insurer'::text, 'provider'::text]))),
  constraint proposal_status_check CHECK ((status = ANY (ARRAY['standing'::text, 'voided'::text, 'refused'::text, 'withdrawn'::text, 'agreed'::text]))),
  constraint proposal_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint proposal_pkey PRIMARY KEY (case_id, number),
  constraint proposal_case_id_offer_version_key UNIQUE (case_id, offer_version)
);

create table proposal_line (
  case_id uuid not null,
  proposal_number integer not null,
  number integer not null,
  kind text not null,
  code text not null,
  description text,
  volume numeric,
  unit_price numeric(14,2),
  amount numeric(14,2) not null,
  constraint proposal_line_kind_check CHECK ((kind = ANY (ARRAY['specialism'::text, 'productGroup'::text]))),
  constraint proposal_line_number_check CHECK ((number > 0)),
  constraint proposal_line_case_id_proposal_number_fkey FOREIGN KEY (case_id, proposal_number) REFERENCES proposal(case_id, number),
  constraint proposal_line_pkey PRIMARY KEY (case_id, proposal_number, number)
);

create table question (
  case_id uuid not null,
  number integer not null,
  seq integer not null,
  asked_by text not null,
  text text not null,
  asked_at timestamp(3) with time zone not null,
  due_on date,
  answer text,
  answered_at timestamp(3) with time zone,
  answered_seq integer,
  constraint question_asked_by_check CHECK ((asked_by = ANY (ARRAY['insurer'::text, 'provider'::text]))),
  constraint question_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint question_number_check CHECK ((number > 0)),
  constraint question_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint question_pkey PRIMARY KEY (case_id, number)
);

create table questionnaire (
  case_id uuid not null,
  version integer not null,
  seq integer not null,
  answers jsonb not null,
  submitted boolean not null,
  saved_at timestamp(3) with time zone not null,
  constraint questionnaire_version_check CHECK ((version > 0)),
  constraint questionnaire_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint questionnaire_pkey PRIMARY KEY (case_id, version)
);

create table registered_contract (
  id uuid not null,
  insurer text not null,
  provider_agb character(8) not null,
  contract_year integer not null,
  reference text not null,
  ceiling numeric(14,2),
  obligation_to_deliver boolean not null,
  registered_at timestamp(3) with time zone not null,
  registered_by jsonb not null,
  constraint registered_contract_ceiling_check CHECK ((ceiling >= (0)::numeric)),
  constraint registered_contract_check CHECK (((ceiling IS NOT NULL) OR obligation_to_deliver)),
  constraint registered_contract_contract_year_check CHECK (((contract_year >= 2000) AND (contract_year <= 2199))),
  constraint registered_contract_provider_agb_check CHECK ((provider_agb ~ '^[0-9]{8}$'::text)),
  constraint registered_contract_pkey PRIMARY KEY (id)
);

create table request_count (
  key text not null,
  points integer not null default 0,
  expire bigint,
  constraint request_count_pkey PRIMARY KEY (key)
) with (fillfactor=70);

create table revocation (
  id text not null,
  revoked_at timestamp(3) with time zone not null,
  revoked_by jsonb not null,
  reason text not null,
  constraint revocation_id_check CHECK (((length(id) >= 1) AND (length(id) <= 255))),
  constraint revocation_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500))),
  constraint revocation_pkey PRIMARY KEY (id)
);

create table sandbox_clock (
  only_row boolean not null default true,
  base_instant timestamp(3) with time zone not null,
  set_at timestamp(3) with time zone not null,
  ticking boolean not null,
  constraint sandbox_clock_only_row_check CHECK (only_row),
  constraint sandbox_clock_pkey PRIMARY KEY (only_row)
);

create table supply_assessment (
  case_id uuid not null,
  seq integer not null,
  outcome text not null,
  motivation text not null,
  assessed_at timestamp(3) with time zone not null,
  constraint supply_assessment_outcome_check CHECK ((outcome = ANY (ARRAY['sufficient'::text, 'insufficient'::text]))),
  constraint supply_assessment_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint supply_assessment_pkey PRIMARY KEY (case_id, seq)
);

create table vecozo_event (
  id uuid not null,
  insurer text not null,
  event_id text not null,
  content_hash text not null,
  type text not null,
  "time" timestamp(3) with time zone not null,
  sequence integer,
  raw text not null,
  actor jsonb not null,
  received_at timestamp(3) with time zone not null,
  case_id uuid,
  status text not null,
  reason jsonb,
  applied_seq integer,
  attempts integer not null default 0,
  judged_version integer,
  urged boolean not null default false,
  settled_at timestamp(3) with time zone,
  settled_by jsonb,
  content_key text,
  copy_of text,
  constraint vecozo_event_check CHECK (((status = 'applied'::text) = (applied_seq IS NOT NULL))),
  constraint vecozo_event_check2 CHECK (("time" <= received_at)),
  constraint vecozo_event_event_id_check CHECK ((event_id ~ '^[!-~]{1,100}$'::text)),
  constraint vecozo_event_has_case CHECK (((case_id IS NOT NULL) OR (copy_of IS NOT NULL) OR (status = ANY (ARRAY['needsAttention'::text, 'dismissed'::text])))),
  constraint vecozo_event_sequence_check CHECK ((sequence > 0)),
  constraint vecozo_event_status_check CHECK ((status = ANY (ARRAY['received'::text, 'applied'::text, 'parked'::text, 'overtaken'::text, 'needsAttention'::text, 'dismissed'::text]))),
  constraint vecozo_event_case_id_fkey FOREIGN KEY (case_id) REFERENCES contracting_case(id),
  constraint vecozo_event_pkey PRIMARY KEY (id),
  constraint vecozo_event_insurer_event_id_key UNIQUE (insurer, event_id)
) with (fillfactor=85);

create table vecozo_reconciliation (
  id uuid not null,
  insurer text not null,
  source text not null,
  from_time timestamp(3) with time zone not null,
  until_time timestamp(3) with time zone not null,
  started_at timestamp(3) with time zone not null default clock_timestamp(),
  finished_at timestamp(3) with time zone,
  failure text,
  report jsonb,
  constraint vecozo_reconciliation_check CHECK ((from_time < until_time)),
  constraint vecozo_reconciliation_pkey PRIMARY KEY (id)
);

create table webhook_attempt (
  delivery_id uuid not null,
  number integer not null,
  insurer text,
  provider_agb character(8),
  at timestamp(3) with time zone not null,
  duration_ms integer not null,
  response_status integer,
  outcome text not null,
  constraint webhook_attempt_duration_ms_check CHECK ((duration_ms >= 0)),
  constraint webhook_attempt_number_check CHECK ((number > 0)),
  constraint webhook_attempt_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES webhook_delivery(id) ON DELETE CASCADE,
  constraint webhook_attempt_pkey PRIMARY KEY (delivery_id, number)
);

create table webhook_delivery (
  id uuid not null,
  subscription_id uuid not null,
  insurer text,
  provider_agb character(8),
  case_id uuid not null,
  seq integer not null,
  fact text not null,
  status text not null,
  tries integer not null default 0,
  attempts integer not null default 0,
  next_attempt_at timestamp(3) with time zone,
  claimed_until timestamp(3) with time zone,
  created_at timestamp(3) with time zone not null default clock_timestamp(),
  settled_at timestamp(3) with time zone,
  constraint webhook_delivery_attempts_check CHECK ((attempts >= 0)),
  constraint webhook_delivery_check CHECK (((status = 'pending'::text) = (next_attempt_at IS NOT NULL))),
  constraint webhook_delivery_check1 CHECK (((status = 'pending'::text) = (settled_at IS NULL))),
  constraint webhook_delivery_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'delivered'::text, 'failed'::text]))),
  constraint webhook_delivery_tries_check CHECK ((tries >= 0)),
  constraint webhook_delivery_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES webhook_subscription(id) ON DELETE CASCADE,
  constraint webhook_delivery_pkey PRIMARY KEY (id),
  constraint webhook_delivery_subscription_id_case_id_seq_key UNIQUE (subscription_id, case_id, seq)
) with (fillfactor=85);

create table webhook_subscription (
  id uuid not null,
  insurer text,
  provider_agb character(8),
  url text not null,
  facts text[] not null,
  description text,
  status text not null,
  disabled_because text,
  failing_since timestamp(3) with time zone,
  secret text not null,
  previous_secret text,
  previous_until timestamp(3) with time zone,
  told_xid xid8 not null,
  told_number bigint not null,
  request_key text,
  request_fingerprint text,
  rotation_key text,
  created_by jsonb not null,
  created_at timestamp(3) with time zone not null default clock_timestamp(),
  updated_at timestamp(3) with time zone not null default clock_timestamp(),
  version integer not null default 1,
  constraint webhook_subscription_check CHECK (((insurer IS NULL) <> (provider_agb IS NULL))),
  constraint webhook_subscription_check1 CHECK (((status = 'disabled'::text) = (disabled_because IS NOT NULL))),
  constraint webhook_subscription_check2 CHECK (((previous_secret IS NULL) = (previous_until IS NULL))),
  constraint webhook_subscription_check3 CHECK (((request_key IS NULL) = (request_fingerprint IS NULL))),
  constraint webhook_subscription_disabled_because_check CHECK ((disabled_because = ANY (ARRAY['byOwner'::text, 'gone'::text, 'failing'::text]))),
  constraint webhook_subscription_provider_agb_check CHECK ((provider_agb ~ '^[0-9]{8}$'::text)),
  constraint webhook_subscription_status_check CHECK ((status = ANY (ARRAY['active'::text, 'disabled'::text]))),
  constraint webhook_subscription_version_check CHECK ((version > 0)),
  constraint webhook_subscription_pkey PRIMARY KEY (id)
);

CREATE INDEX audit_record_of_case ON public.audit_record USING btree (case_id, id) WHERE (case_id IS NOT NULL);
CREATE INDEX audit_record_of_insurer ON public.audit_record USING btree (insurer, id);
CREATE UNIQUE INDEX breach_one_open ON public.breach USING btree (case_id, key) WHERE (status = 'open'::text);
CREATE UNIQUE INDEX case_event_feed ON public.case_event USING btree (xid, feed_number);
CREATE INDEX checkpoint_head_of_case ON public.checkpoint_head USING btree (case_id, checkpoint DESC) INCLUDE (seq);
CREATE INDEX contracting_case_by_insurer ON public.contracting_case USING btree (insurer, opened_at, id);
CREATE INDEX contracting_case_by_opening ON public.contracting_case USING btree (opened_at, id);
CREATE INDEX contracting_case_by_provider ON public.contracting_case USING btree (provider_agb, opened_at, id);
CREATE INDEX contracting_case_by_state ON public.contracting_case USING btree (state, opened_at, id);
CREATE UNIQUE INDEX contracting_case_one_acquisition ON public.contracting_case USING btree (insurer, provider_agb, contract_year) WHERE (acquisition AND (state <> 'notContracted'::text));
CREATE UNIQUE INDEX contracting_case_one_number ON public.contracting_case USING btree (insurer, provider_agb, contract_year, path, ((attributes ->> 'requestNumber'::text))) WHERE (NOT acquisition);
CREATE INDEX contracting_case_overdue ON public.contracting_case USING btree (opened_at, id) WHERE overdue;
CREATE INDEX contracting_case_quarantined ON public.contracting_case USING btree (id) WHERE (quarantined_at IS NOT NULL);
CREATE INDEX deadline_due ON public.deadline USING btree (fire_at) WHERE (status = 'open'::text);
CREATE INDEX deadline_of_case ON public.deadline USING btree (case_id);
CREATE UNIQUE INDEX deadline_one_open ON public.deadline USING btree (case_id, key) WHERE (status = 'open'::text);
CREATE INDEX deadline_open_of_insurer ON public.deadline USING btree (insurer, due_on, id) WHERE ((kind <> 'reminder'::text) AND (status = 'open'::text));
CREATE INDEX deadline_open_window ON public.deadline USING btree (due_on, id) WHERE ((kind <> 'reminder'::text) AND (status = 'open'::text));
CREATE INDEX deadline_over_of_insurer ON public.deadline USING btree (insurer, status, due_on, id) WHERE ((kind <> 'reminder'::text) AND (status <> 'open'::text));
CREATE INDEX deadline_to_enqueue ON public.deadline USING btree (fire_at) WHERE ((status = 'open'::text) AND (enqueued_at IS NULL));
CREATE INDEX idempotency_key_by_age ON public.idempotency_key USING btree (created_at);
CREATE INDEX late_receipt_by_case ON public.late_receipt USING btree (case_id, id);
CREATE INDEX outbox_by_case ON public.outbox USING btree (case_id);
CREATE INDEX outbox_for_insurer ON public.outbox USING btree (insurer, id) WHERE (audience = 'insurer'::text);
CREATE INDEX outbox_for_provider ON public.outbox USING btree (provider_agb, id) WHERE (audience = 'provider'::text);
CREATE INDEX outbox_unpublished ON public.outbox USING btree (id) WHERE (published_at IS NULL);
CREATE INDEX registered_contract_by_registration ON public.registered_contract USING btree (registered_at, id);
CREATE INDEX registered_contract_of_insurer ON public.registered_contract USING btree (insurer, registered_at, id);
CREATE INDEX registered_contract_of_provider ON public.registered_contract USING btree (provider_agb, insurer, contract_year, registered_at, id);
CREATE INDEX request_count_by_expiry ON public.request_count USING btree (expire);
CREATE INDEX vecozo_event_by_receipt ON public.vecozo_event USING btree (received_at, id);
CREATE INDEX vecozo_event_by_time ON public.vecozo_event USING btree (insurer, "time", id);
CREATE INDEX vecozo_event_of_case ON public.vecozo_event USING btree (case_id);
CREATE INDEX vecozo_event_of_insurer ON public.vecozo_event USING btree (insurer, received_at, id);
CREATE UNIQUE INDEX vecozo_event_one_content ON public.vecozo_event USING btree (insurer, content_key) WHERE (copy_of IS NULL);
CREATE INDEX vecozo_event_waiting ON public.vecozo_event USING btree (case_id) WHERE (status = ANY (ARRAY['received'::text, 'parked'::text]));
CREATE INDEX vecozo_reconciliation_newest ON public.vecozo_reconciliation USING btree (insurer, started_at, id);
CREATE INDEX webhook_delivery_claimed ON public.webhook_delivery USING btree (subscription_id) WHERE (claimed_until IS NOT NULL);
CREATE INDEX webhook_delivery_due ON public.webhook_delivery USING btree (subscription_id, next_attempt_at) WHERE (status = 'pending'::text);
CREATE INDEX webhook_delivery_of_subscription ON public.webhook_delivery USING btree (subscription_id, created_at, id);
CREATE UNIQUE INDEX webhook_subscription_key_of_insurer ON public.webhook_subscription USING btree (insurer, request_key) WHERE (insurer IS NOT NULL);
CREATE UNIQUE INDEX webhook_subscription_key_of_provider ON public.webhook_subscription USING btree (provider_agb, request_key) WHERE (provider_agb IS NOT NULL);
CREATE INDEX webhook_subscription_of_insurer ON public.webhook_subscription USING btree (insurer, created_at, id);
CREATE INDEX webhook_subscription_of_provider ON public.webhook_subscription USING btree (provider_agb, created_at, id);

CREATE OR REPLACE FUNCTION public.audit_change(v_object_kind text, v_object_id text, v_case uuid, v_insurer text, v_on_behalf_of text, v_facts text[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
      declare
        v_request jsonb := coalesce(nullif(current_setting('termijn.request', true), ''), '{}')::jsonb;
      begin
        insert into audit_record (kind, received_at, recorded_at, subject, role, insurer, provider_agb, on_behalf_of, action, object_kind,
            object_id, case_id, facts, status, request_id, source, times)
          values ('change', coalesce((v_request ->> 'receivedAt')::timestamptz, clock_timestamp()), clock_timestamp(),
            v_request ->> 'subject', v_request ->> 'role', coalesce(v_insurer, v_request ->> 'insurer'), v_request ->> 'agb', v_on_behalf_of,
            coalesce(v_request ->> 'action', 'sql by ' || current_user), v_object_kind, v_object_id, v_case, v_facts,
            (v_request ->> 'status')::integer, v_request ->> 'requestId', v_request ->> 'source', 1);
      end $function$;

CREATE OR REPLACE FUNCTION public.audit_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        perform audit_change('case', a.case_id::text, a.case_id,
            (select c.insurer from contracting_case c where c.id = a.case_id), max(a.on_behalf_of), array_agg(a.fact order by a.seq))
          from added a group by a.case_id;
        return null;
      end $function$;

CREATE OR REPLACE FUNCTION public.audit_row()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        v_row jsonb := to_jsonb(coalesce(new, old));
        v_case uuid := coalesce(v_row ->> 'case_id', case when tg_argv[0] = 'quarantine' then v_row ->> 'id' end)::uuid;
      begin
        perform audit_change(tg_argv[0],
          coalesce(v_row ->> 'id', concat_ws('/', v_row ->> 'contract_year', v_row ->> 'scope'), ''), v_case,
          coalesce(v_row ->> 'insurer', (select c.insurer from contracting_case c where c.id = v_case)), null, array[lower(tg_op)]);
        return null;
      end $function$;

CREATE OR REPLACE FUNCTION public.audit_webhook()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        v_row jsonb := to_jsonb(new);
        v_delivery uuid := coalesce(v_row ->> 'delivery_id', v_row ->> 'id')::uuid;
      begin
        perform audit_change(tg_argv[0], concat_ws('/', v_delivery, v_row ->> 'number'),
          (select d.case_id from webhook_delivery d where d.id = v_delivery), new.insurer, null,
          array[coalesce(v_row ->> 'outcome', lower(tg_op))]);
        return null;
      end $function$;

CREATE OR REPLACE FUNCTION public.budgets_have_room(v_case uuid, v_entries jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
      declare
        v_scope text := current_setting('termijn.scope', true);
        v_room boolean;
      begin
        if jsonb_array_length(v_entries) = 0 then
          return true;
        end if;
        perform set_config('termijn.scope', 'system', true);
        v_room := budgets_have_room_in_scope(v_case, v_entries);
        perform set_config('termijn.scope', coalesce(v_scope, ''), true);
        return v_room;
      end $function$;

CREATE OR REPLACE FUNCTION public.budgets_have_room_in_scope(v_case uuid, v_entries jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
      declare
        v_grant record;
        v_room numeric;
      begin
        for v_grant in select e.value ->> 'kind' as kind, e.value ->> 'scope' as scope, (e.value ->> 'amount')::numeric as amount
            from jsonb_array_elements(v_entries) e
            where e.value ->> 'kind' in ('increaseDecision', 'increaseRelease') and e.value ->> 'scope' is not null loop
          v_room := null;
          select b.amount - b.granted into v_room from increase_budget b
            where (b.insurer, b.contract_year) = (select c.insurer, c.contract_year from contracting_case c where c.id = v_case)
              and b.scope = v_grant.scope
            for update;
          if v_room is null or (v_grant.kind = 'increaseDecision' and v_grant.amount > v_room) then
            return false;
          end if;
        end loop;
        return true;
      end $function$;

CREATE OR REPLACE FUNCTION public.chain_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        v_before bytea;
      begin
        if new.seq = 1 then
          select history_genesis(c) into v_before from contracting_case c where c.id = new.case_id;
        else
          select e.hash into v_before from case_event e where e.case_id = new.case_id and e.seq = new.seq - 1;
        end if;
        if v_before is null then
          raise exception 'history of case % has no row before %', new.case_id, new.seq;
        end if;
        new.salt := gen_random_uuid();
        new.digest := history_digest(new.case_id, new.seq, new.salt, new.payload);
        new.hash := sha256(v_before || new.digest);
        return new;
      end $function$;

CREATE OR REPLACE FUNCTION public.change_breaches(v_case uuid, v_base integer, v_batch jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
      declare
        v_changed integer;
      begin
        case v_batch ->> 'op'
        when 'open' then
          insert into breach (case_id, key, opened_seq, name, side, due_on, first_late_at, status)
            select v_case, b.key, v_base + 1 + b.step, b.name, b.side, b."dueOn", b."firstLateAt", 'open'
              from jsonb_to_recordset(v_batch -> 'changes') as b(step integer, key text, name text, side text, "dueOn" date,
                "firstLateAt" timestamptz);
        else
          update breach t set
              status = case v_batch ->> 'op' when 'close' then 'metLate' when 'withdraw' then 'withdrawn' when 'stand' then 'stands' end,
              met_at = b."metAt", closed_at = coalesce(b."metAt", b.at), closed_seq = v_base + 1 + b.step, days_late = b."daysLate"
            from jsonb_to_recordset(v_batch -> 'changes') as b(step integer, key text, "metAt" timestamptz, at timestamptz,
              "daysLate" integer)
            where t.case_id = v_case and t.key = b.key
              and t.opened_seq = (select max(o.opened_seq) from breach o where o.case_id = v_case and o.key = b.key)
              -- A breach that was met late or stands may still prove to be none.
              and (t.status = 'open' or (v_batch ->> 'op' = 'withdraw' and t.status <> 'withdrawn'));
        end case;
        get diagnostics v_changed = row_count;
        if v_changed <> jsonb_array_length(v_batch -> 'changes') then
          raise exception 'breaches of case % do not allow %', v_case, v_batch;
        end if;
      end $function$;

CREATE OR REPLACE FUNCTION public.change_deadlines(v_case uuid, v_base integer, v_insurer text, v_agb text, v_batch jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
      declare
        v_changed integer;
      begin
        case v_batch ->> 'op'
        when 'open' then
          insert into deadline (id, case_id, key, name, kind, side, milestone_id, anchor, due_on, first_late_at, fire_at, days_before,
              status, revision, opened_seq, insurer, provider_agb)
            select d.id, v_case, d.key, d.name, d.kind, d.side, d."milestoneId", d.anchor, d."dueOn", d."firstLateAt", d."fireAt",
                d."daysBefore", d.status,
                coalesce(earlier.revision, 0) + 1, v_base + 1 + d.step, v_insurer, v_agb
              from jsonb_to_recordset(v_batch -> 'changes') as d(step integer, id uuid, key text, name text, kind text, side text,
                "milestoneId" text, anchor jsonb, "dueOn" date, "firstLateAt" timestamptz, "fireAt" timestamptz, "daysBefore" integer,
                status text)
              left join (select o.key, max(o.revision) as revision from deadline o where o.case_id = v_case group by o.key) earlier
                on earlier.key = d.key
              order by d.id;
        when 'close' then
          update deadline t set status = d.status, closed_at = d.at, closed_seq = v_base + 1 + d.step, days_late = d."daysLate",
              claimed_until = null
            from jsonb_to_recordset(v_batch -> 'changes') as d(step integer, key text, status text, at timestamptz, "daysLate" integer)
            where t.case_id = v_case and t.key = d.key
              and t.revision = (select max(o.revision) from deadline o where o.case_id = v_case and o.key = d.key)
              -- What passed may still be done late.
              and (t.status = 'open' or (t.status = 'passed' and d.status = 'metLate'));
        when 'restore' then
          update deadline t set status = 'open', closed_at = null, closed_seq = null, days_late = null, claimed_until = null,
              enqueued_at = null
            from jsonb_to_recordset(v_batch -> 'changes') as d(key text)
            where t.case_id = v_case and t.key = d.key
              and t.revision = (select max(o.revision) from deadline o where o.case_id = v_case and o.key = d.key)
              and t.status in ('passed', 'metLate');
        end case;
        get diagnostics v_changed = row_count;
        -- Prevents rows that drift away from the snapshot without a sound.
        if v_changed <> jsonb_array_length(v_batch -> 'changes') then
          raise exception 'deadlines of case % do not allow %', v_case, v_batch;
        end if;
      end $function$;

CREATE OR REPLACE FUNCTION public.contract_in_force(p_insurer text, p_agb character, p_year integer)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
        select case when not k.ended then
          jsonb_build_object('reference', k.reference, 'ceiling', k.ceiling::text, 'obligationToDeliver', k.obligation) end
        from (
          select r.reference, r.ceiling, r.obligation_to_deliver as obligation, r.registered_at as at, false as signed, false as ended
          from registered_contract r
          where r.insurer = p_insurer and r.provider_agb = p_agb and r.contract_year = p_year
          union all
          select k.contract_reference, k.ceiling, k.obligation_to_deliver, k.status_at, true, k.status = 'terminated'
          from contracting_case c
          join contract k on k.case_id = c.id and k.status in ('accepted', 'administrative', 'terminated')
          where c.insurer = p_insurer and c.provider_agb = p_agb and c.contract_year = p_year
        ) k
        order by k.at desc, k.ended desc, k.signed desc, k.ceiling desc nulls last
        limit 1
      $function$;

CREATE OR REPLACE FUNCTION public.history_digest(case_id uuid, seq integer, salt uuid, payload text)
 RETURNS bytea
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
        select sha256(convert_to(concat_ws(E'\n', 'termijn-event-v1', case_id, seq, salt, payload), 'UTF8'))
      $function$;

CREATE OR REPLACE FUNCTION public.history_genesis(c contracting_case)
 RETURNS bytea
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
        select sha256(convert_to(concat_ws(E'\n', 'termijn-case-v1', c.id, c.path, c.insurer, c.provider_agb, c.contract_year,
          instant_text(c.opened_at)), 'UTF8'))
      $function$;

CREATE OR REPLACE FUNCTION public.idempotency_key_used(k jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
      begin
        return k is not null and exists (select from idempotency_key i where i.tenant = k ->> 'tenant' and i.key = k ->> 'key');
      end $function$;

CREATE OR REPLACE FUNCTION public.instant_text(at timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
        select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      $function$;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = '55000';
      end $function$;

CREATE OR REPLACE FUNCTION public.save_decision(p jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SET enable_seqscan TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      declare
        v_case uuid := (p ->> 'caseId')::uuid;
        v_expected integer := (p ->> 'expectedVersion')::integer;
        v_at timestamptz := coalesce((p ->> 'at')::timestamptz, termijn_now());
        v_steps integer := jsonb_array_length(p -> 'steps');
        -- A JSON null is a value, not an absence.
        v_key jsonb := nullif(p -> 'idempotency', 'null');
        v_new jsonb := p -> 'case';
        v_changes jsonb := p -> 'changes';
        v_version integer;
        v_base integer; -- number of the newest history row before this decision
        v_insurer text;
        v_agb text;
        v_existing uuid;
        v_batch jsonb;
        v_count integer;
      begin
        if idempotency_key_used(v_key) then
          return '{"ok": false, "conflict": "idempotencyKey"}';
        end if;

        if not budgets_have_room(v_case, p -> 'entries') then
          return '{"ok": false, "conflict": "budget"}';
        end if;

        if v_expected is null then
          v_insurer := v_new ->> 'insurer';
          v_agb := v_new ->> 'providerAgb';
          insert into contracting_case (id, path, machine_version, insurer, provider_agb, provider_name, provider_kind, provider_kvk,
              contract_year, policy_version, segment, state, snapshot, version, last_seq, overdue, ended_at, opened_at, updated_at,
              opened_by, attributes, acquisition)
            values (v_case, v_new ->> 'path', (v_new ->> 'machineVersion')::integer, v_insurer, v_agb, v_new ->> 'providerName',
              v_new ->> 'providerKind', v_new ->> 'providerKvk', (v_new ->> 'contractYear')::integer,
              (v_new ->> 'policyVersion')::integer, v_new ->> 'segment', p ->> 'state', p -> 'snapshot', 1, v_steps,
              (p ->> 'overdue')::boolean, case when (p ->> 'ended')::boolean then v_at end, (v_new ->> 'openedAt')::timestamptz, v_at,
              v_new -> 'openedBy', v_new -> 'attributes', (v_new ->> 'acquisition')::boolean)
            on conflict do nothing;
          if not found then
            -- A request with the same key may have opened this very case while we waited for it.
            if idempotency_key_used(v_key) then
              return '{"ok": false, "conflict": "idempotencyKey"}';
            end if;
            -- Another took this number: the next one is free.
            if not (v_new ->> 'acquisition')::boolean then
              return '{"ok": false, "conflict": "version"}';
            end if;
            select c.id into v_existing from contracting_case c
              where c.insurer = v_insurer and c.provider_agb = v_agb and c.contract_year = (v_new ->> 'contractYear')::integer
                and c.acquisition and c.state <> 'notContracted';
            if v_existing is null then
              raise exception 'the case that stood in the way has ended meanwhile' using errcode = '40001';
            end if;
            return jsonb_build_object('ok', false, 'conflict', 'duplicateCase', 'existingCaseId', v_existing);
          end if;
          v_version := 1;
          v_base := 0;
        else
          update contracting_case c set
              state = p ->> 'state',
              snapshot = p -> 'snapshot',
              version = c.version + 1,
              last_seq = c.last_seq + v_steps,
              overdue = (p ->> 'overdue')::boolean,
              ended_at = case when (p ->> 'ended')::boolean then coalesce(c.ended_at, v_at) end,
              updated_at = v_at,
              machine_version = coalesce((v_changes ->> 'machineVersion')::integer, c.machine_version),
              policy_version = coalesce((v_changes ->> 'policyVersion')::integer, c.policy_version),
              provider_name = coalesce(v_changes ->> 'providerName', c.provider_name),
              attributes = coalesce(nullif(v_changes -> 'attributes', 'null'), c.attributes)
            where c.id = v_case and c.version = v_expected
            returning c.version, c.last_seq - v_steps, c.insurer, c.provider_agb into v_version, v_base, v_insurer, v_agb;
          if not found then
            return case when idempotency_key_used(v_key)
              then '{"ok": false, "conflict": "idempotencyKey"}'::jsonb
              else '{"ok": false, "conflict": "version"}'::jsonb end;
          end if;
          -- Prevents a hole in the history when rows were added or lost outside this function.
          if v_base > 0 and not exists (select from case_event e where e.case_id = v_case and e.seq = v_base) then
            raise exception 'history of case % has no row %', v_case, v_base;
          end if;
        end if;

        insert into case_event (case_id, seq, type, fact, actor, on_behalf_of, evidence, received_at, recorded_at, from_state, to_state,
            why, payload)
          select v_case, v_base + 1 + s.step, s.type, s.fact, s.actor, s."onBehalfOf", s.evidence, s."receivedAt", s."recordedAt",
              s."from", s."to", s.why, s.payload
            from jsonb_to_recordset(p -> 'steps') as s(step integer, type text, fact text, actor jsonb, "onBehalfOf" text, evidence jsonb,
              "receivedAt" timestamptz, "recordedAt" timestamptz, "from" text, "to" text, why text, payload text);

        for v_batch in select value from jsonb_array_elements(p -> 'deadlines') loop
          perform change_deadlines(v_case, v_base, v_insurer, v_agb, v_batch);
        end loop;
        for v_batch in select value from jsonb_array_elements(p -> 'breaches') loop
          perform change_breaches(v_case, v_base, v_batch);
        end loop;
        for v_batch in select value from jsonb_array_elements(p -> 'entries') loop
          perform write_dossier_entry(v_case, v_base + 1 + (v_batch ->> 'step')::integer, v_batch);
        end loop;

        insert into outbox (case_id, seq, audience, insurer, provider_agb, topic, text, deadline_key, created_at)
          select v_case, v_base + 1 + n.step, n.audience, v_insurer, v_agb, n.topic, n.text, n."deadlineKey", v_at
            from jsonb_to_recordset(p -> 'notifications') as n(step integer, audience text, topic text, text text, "deadlineKey" text);

        insert into late_receipt (id, case_id, received_at, recorded_at, actor, refusal_code, payload)
          select r.id, v_case, r."receivedAt", r."recordedAt", r.actor, r."refusalCode", r.payload
            from jsonb_to_recordset(p -> 'lateReceipts') as r(id uuid, "receivedAt" timestamptz, "recordedAt" timestamptz, actor jsonb,
              "refusalCode" text, payload text);

        if v_key is not null then
          insert into idempotency_key (tenant, key, fingerprint, status, body, location, created_at)
            values (v_key ->> 'tenant', v_key ->> 'key', v_key ->> 'fingerprint', (v_key ->> 'status')::integer, v_key ->> 'body',
              v_key ->> 'location', clock_timestamp())
            on conflict do nothing;
          get diagnostics v_count = row_count;
          if v_count = 0 then
            raise exception 'idempotency key used by a request that came first' using errcode = 'TRM01';
          end if;
        end if;

        return jsonb_build_object('ok', true, 'version', v_version, 'lastSeq', v_base + v_steps);
      end $function$;

CREATE OR REPLACE FUNCTION public.scope_agb()
 RETURNS character
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
        select case when starts_with(current_setting('termijn.scope', true), 'agb:')
          then substr(current_setting('termijn.scope', true), 5)::char(8) end
      $function$;

CREATE OR REPLACE FUNCTION public.scope_insurer()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
        select case when starts_with(current_setting('termijn.scope', true), 'insurer:') then substr(current_setting('termijn.scope', true), 9) end
      $function$;

CREATE OR REPLACE FUNCTION public.scope_is_system()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
        select current_setting('termijn.scope', true) = 'system'
      $function$;

CREATE OR REPLACE FUNCTION public.settled_end()
 RETURNS TABLE(xid xid8, feed_number bigint)
 LANGUAGE plpgsql
 STABLE
AS $function$
      #variable_conflict use_column
      declare
        v_scope text := current_setting('termijn.scope', true);
      begin
        perform set_config('termijn.scope', 'system', true);
        return query select e.xid, e.feed_number from case_event e
          where e.xid < pg_snapshot_xmin(pg_current_snapshot()) order by e.xid desc, e.feed_number desc limit 1;
        perform set_config('termijn.scope', coalesce(v_scope, ''), true);
      end $function$;

CREATE OR REPLACE FUNCTION public.settled_positions(after_xid xid8, after_number bigint, most integer)
 RETURNS TABLE(xid xid8, feed_number bigint, case_id uuid, seq integer)
 LANGUAGE plpgsql
 STABLE
AS $function$
      #variable_conflict use_column
      declare
        v_scope text := current_setting('termijn.scope', true);
      begin
        perform set_config('termijn.scope', 'system', true);
        return query select e.xid, e.feed_number, e.case_id, e.seq from case_event e
          where (e.xid < pg_snapshot_xmin(pg_current_snapshot()) or e.xid >= pg_snapshot_xmax(pg_current_snapshot())) and (e.xid, e.feed_number) > (after_xid, after_number)
          order by e.xid, e.feed_number limit most;
        perform set_config('termijn.scope', coalesce(v_scope, ''), true);
      end $function$;

CREATE OR REPLACE FUNCTION public.termijn_now()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
AS $function$
      begin
        return date_trunc('milliseconds', coalesce(
          (select case when ticking then base_instant + (clock_timestamp() - set_at) else base_instant end from sandbox_clock),
          clock_timestamp()));
      end $function$;

CREATE OR REPLACE FUNCTION public.write_dossier_entry(v_case uuid, v_seq integer, e jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
      declare
        v_scope text := current_setting('termijn.scope', true);
      begin
        if e ->> 'kind' not in ('increaseDecision', 'increaseRelease') then
          perform write_dossier_entry_in_scope(v_case, v_seq, e);
          return;
        end if;
        perform set_config('termijn.scope', 'system', true);
        perform write_dossier_entry_in_scope(v_case, v_seq, e);
        perform set_config('termijn.scope', coalesce(v_scope, ''), true);
      end $function$;

CREATE OR REPLACE FUNCTION public.write_dossier_entry_in_scope(v_case uuid, v_seq integer, e jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
      declare
        v_changed integer;
      begin
        case e ->> 'kind'
        when 'proposal' then
          insert into proposal (case_id, number, seq, side, kind, offer_version, explanation, substantive, total, received_at, status)
            values (v_case, (e ->> 'number')::integer, v_seq, e ->> 'side', e ->> 'proposalKind', (e ->> 'offerVersion')::integer,
              e ->> 'explanation', (e ->> 'substantive')::boolean, (e ->> 'total')::numeric, (e ->> 'receivedAt')::timestamptz,
              'standing');
          insert into proposal_line (case_id, proposal_number, number, kind, code, description, volume, unit_price, amount)
            select v_case, (e ->> 'number')::integer, l.number, l.kind, l.code, l.description, l.volume, l."unitPrice", l.amount
              from jsonb_to_recordset(e -> 'lines') as l(number integer, kind text, code text, description text, volume numeric,
                "unitPrice" numeric, amount numeric);
          return;
        when 'proposalStatus' then
          update proposal set status = e ->> 'status', status_reason = e ->> 'reason', status_at = (e ->> 'at')::timestamptz
            where case_id = v_case and number = (e ->> 'number')::integer;
        when 'processAgreement' then
          insert into process_agreement (case_id, version, seq, proposed_by, status, terms, proposed_at, status_at)
            values (v_case, (e ->> 'version')::integer, v_seq, e ->> 'proposedBy', e ->> 'status', e -> 'terms',
              (e ->> 'at')::timestamptz, (e ->> 'at')::timestamptz);
        when 'processAgreementStatus' then
          update process_agreement set status = e ->> 'status', status_at = (e ->> 'at')::timestamptz
            where case_id = v_case and version = (e ->> 'version')::integer;
        when 'question' then
          insert into question (case_id, number, seq, asked_by, text, asked_at, due_on)
            values (v_case, (e ->> 'number')::integer, v_seq, e ->> 'askedBy', e ->> 'text', (e ->> 'askedAt')::timestamptz,
              (e ->> 'dueOn')::date);
        when 'answer' then
          update question set answer = e ->> 'text', answered_at = (e ->> 'answeredAt')::timestamptz, answered_seq = v_seq
            where case_id = v_case and number = (e ->> 'question')::integer and answered_at is null;
        when 'conversation' then
          insert into conversation (case_id, number, seq, logged_by, subject, held_on, participants, notes, logged_at)
            values (v_case, (e ->> 'number')::integer, v_seq, e ->> 'loggedBy', e ->> 'subject', (e ->> 'heldOn')::date,
              e -> 'participants', e ->> 'notes', (e ->> 'at')::timestamptz);
        when 'criterion' then
          insert into criterion_assessment (case_id, criterion, seq, status, explanation, region, specialism, compared, assessed_at)
            values (v_case, e ->> 'criterion', v_seq, e ->> 'status', e ->> 'explanation', e ->> 'region', e ->> 'specialism',
              e -> 'compared', (e ->> 'at')::timestamptz);
        when 'questionnaire' then
          insert into questionnaire (case_id, version, seq, answers, submitted, saved_at)
            values (v_case, (e ->> 'version')::integer, v_seq, e -> 'answers', (e ->> 'submitted')::boolean, (e ->> 'at')::timestamptz);
        when 'supplyAssessment' then
          insert into supply_assessment (case_id, seq, outcome, motivation, assessed_at)
            values (v_case, v_seq, e ->> 'outcome', e ->> 'motivation', (e ->> 'at')::timestamptz);
        when 'contract' then
          insert into contract (case_id, version, seq, contract_reference, price_list_reference, ceiling, obligation_to_deliver,
              effective_on, recorded_at, status)
            values (v_case, (e ->> 'version')::integer, v_seq, e ->> 'contractReference', e ->> 'priceListReference',
              (e ->> 'ceiling')::numeric, (e ->> 'obligationToDeliver')::boolean, (e ->> 'effectiveOn')::date, (e ->> 'at')::timestamptz,
              'recorded');
        when 'increaseRequest' then
          insert into increase_request (case_id, seq, number, requested, explanation, circumstances, grounds, contract_reference, ceiling,
              received_at)
            values (v_case, v_seq, (e ->> 'number')::integer, (e ->> 'requested')::numeric, e ->> 'explanation', e ->> 'circumstances',
              nullif(e -> 'grounds', 'null'), e ->> 'contractReference', (e ->> 'ceiling')::numeric, (e ->> 'receivedAt')::timestamptz);
          insert into increase_product (case_id, number, product, forecast, realisation)
            select v_case, r.number, r.product, r.forecast, r.realisation
              from jsonb_to_recordset(e -> 'products') as r(number integer, product text, forecast numeric, realisation numeric);
          return;
        when 'alternativeSupply' then
          insert into alternative_supply (case_id, seq, sufficient, accessibility, travel_distance, motivation, assessed_at)
            values (v_case, v_seq, (e ->> 'sufficient')::boolean, e ->> 'accessibility', e ->> 'travelDistance', e ->> 'motivation',
              (e ->> 'at')::timestamptz);
        when 'increaseDecision' then
          insert into increase_decision (case_id, number, seq, decision, amount, scope, explanation, decided_at)
            values (v_case, (e ->> 'number')::integer, v_seq, e ->> 'decision', (e ->> 'amount')::numeric, e ->> 'scope',
              e ->> 'explanation', (e ->> 'at')::timestamptz);
          if e ->> 'scope' is null then
            return;
          end if;
          update increase_budget b set granted = b.granted + (e ->> 'amount')::numeric, version = b.version + 1, updated_at = c.updated_at
            from contracting_case c
            where c.id = v_case and b.insurer = c.insurer and b.contract_year = c.contract_year and b.scope = e ->> 'scope';
        when 'increaseRelease' then
          update increase_decision set released_at = (e ->> 'at')::timestamptz, released_seq = v_seq, release_reason = e ->> 'reason'
            where case_id = v_case and number = (e ->> 'decision')::integer and released_at is null
              and scope = e ->> 'scope' and amount = (e ->> 'amount')::numeric;
          if not found then
            raise exception 'case % has no grant to release: %', v_case, e;
          end if;
          update increase_budget b set granted = b.granted - (e ->> 'amount')::numeric, version = b.version + 1, updated_at = c.updated_at
            from contracting_case c
            where c.id = v_case and b.insurer = c.insurer and b.contract_year = c.contract_year and b.scope = e ->> 'scope';
        when 'contractStatus' then
          update contract set status = e ->> 'status', status_reason = e ->> 'reason', status_at = (e ->> 'at')::timestamptz
            where case_id = v_case and version = (e ->> 'version')::integer;
        end case;
        get diagnostics v_changed = row_count;
        if v_changed <> 1 then
          raise exception 'dossier of case % does not allow %', v_case, e;
        end if;
      end $function$;

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.alternative_supply FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.case_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audited AFTER INSERT ON public.case_event REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION audit_history();
CREATE TRIGGER chained BEFORE INSERT ON public.case_event FOR EACH ROW EXECUTE FUNCTION chain_event();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.checkpoint FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.checkpoint_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audited AFTER UPDATE OF quarantined_at ON public.contracting_case FOR EACH ROW EXECUTE FUNCTION audit_row('quarantine');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.criterion_assessment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audited AFTER INSERT OR UPDATE OF amount ON public.increase_budget FOR EACH ROW EXECUTE FUNCTION audit_row('budget');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.late_receipt FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audited AFTER INSERT ON public.late_receipt FOR EACH ROW EXECUTE FUNCTION audit_row('lateReceipt');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.questionnaire FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.registered_contract FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audited AFTER INSERT ON public.registered_contract FOR EACH ROW EXECUTE FUNCTION audit_row('contract');
CREATE TRIGGER audited AFTER INSERT OR UPDATE ON public.revocation FOR EACH ROW EXECUTE FUNCTION audit_row('revocation');
CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE ON public.sandbox_clock FOR EACH ROW EXECUTE FUNCTION audit_row('sandboxClock');
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.supply_assessment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audited AFTER INSERT OR UPDATE OF settled_by ON public.vecozo_event FOR EACH ROW EXECUTE FUNCTION audit_row('vecozoEvent');
CREATE TRIGGER audited_again AFTER UPDATE OF status ON public.vecozo_event FOR EACH ROW WHEN (((new.status = 'received'::text) AND ((old.status <> 'received'::text) OR (new.urged <> old.urged)))) EXECUTE FUNCTION audit_row('vecozoEvent');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OF finished_at ON public.vecozo_reconciliation FOR EACH ROW EXECUTE FUNCTION audit_row('vecozoReconciliation');
CREATE TRIGGER audited AFTER INSERT ON public.webhook_attempt FOR EACH ROW EXECUTE FUNCTION audit_webhook('webhookAttempt');
CREATE TRIGGER audited AFTER UPDATE ON public.webhook_delivery FOR EACH ROW WHEN (((new.status = 'pending'::text) AND ((old.status <> 'pending'::text) OR (new.tries < old.tries)))) EXECUTE FUNCTION audit_webhook('webhookDelivery');
CREATE TRIGGER audited AFTER INSERT OR DELETE ON public.webhook_subscription FOR EACH ROW EXECUTE FUNCTION audit_row('webhookSubscription');
CREATE TRIGGER audited_change AFTER UPDATE ON public.webhook_subscription FOR EACH ROW WHEN ((((((old.url IS DISTINCT FROM new.url) OR (old.facts IS DISTINCT FROM new.facts)) OR (old.description IS DISTINCT FROM new.description)) OR (old.status IS DISTINCT FROM new.status)) OR (old.secret IS DISTINCT FROM new.secret))) EXECUTE FUNCTION audit_row('webhookSubscription');

alter table alternative_supply enable row level security, force row level security;
alter table audit_record enable row level security, force row level security;
alter table breach enable row level security, force row level security;
alter table case_event enable row level security, force row level security;
alter table checkpoint_head enable row level security, force row level security;
alter table contract enable row level security, force row level security;
alter table contracting_case enable row level security, force row level security;
alter table conversation enable row level security, force row level security;
alter table criterion_assessment enable row level security, force row level security;
alter table deadline enable row level security, force row level security;
alter table idempotency_key enable row level security, force row level security;
alter table increase_budget enable row level security, force row level security;
alter table increase_decision enable row level security, force row level security;
alter table increase_product enable row level security, force row level security;
alter table increase_request enable row level security, force row level security;
alter table late_receipt enable row level security, force row level security;
alter table outbox enable row level security, force row level security;
alter table process_agreement enable row level security, force row level security;
alter table proposal enable row level security, force row level security;
alter table proposal_line enable row level security, force row level security;
alter table question enable row level security, force row level security;
alter table questionnaire enable row level security, force row level security;
alter table registered_contract enable row level security, force row level security;
alter table revocation enable row level security, force row level security;
alter table supply_assessment enable row level security, force row level security;
alter table vecozo_event enable row level security, force row level security;
alter table vecozo_reconciliation enable row level security, force row level security;
alter table webhook_attempt enable row level security, force row level security;
alter table webhook_delivery enable row level security, force row level security;
alter table webhook_subscription enable row level security, force row level security;

create policy tenant on alternative_supply for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = alternative_supply.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = alternative_supply.case_id)))));
create policy add on audit_record for insert
  with check (true);
create policy tenant on audit_record for select
  using ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer))));
create policy tenant on breach for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = breach.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = breach.case_id)))));
create policy tenant on case_event for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = case_event.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = case_event.case_id)))));
create policy take on checkpoint_head for insert
  with check (( SELECT scope_is_system() AS scope_is_system));
create policy tenant on checkpoint_head for select
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = checkpoint_head.case_id)))));
create policy tenant on contract for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = contract.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = contract.case_id)))));
create policy tenant on contracting_case for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer)) OR (provider_agb = ( SELECT scope_agb() AS scope_agb))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer)) OR (provider_agb = ( SELECT scope_agb() AS scope_agb))));
create policy tenant on conversation for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = conversation.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = conversation.case_id)))));
create policy tenant on criterion_assessment for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = criterion_assessment.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = criterion_assessment.case_id)))));
create policy tenant on deadline for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer)) OR (provider_agb = ( SELECT scope_agb() AS scope_agb))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer)) OR (provider_agb = ( SELECT scope_agb() AS scope_agb))));
create policy tenant on idempotency_key for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR ((split_part(tenant, ':'::text, 1) = ANY (ARRAY['insurer'::text, 'integration'::text, 'vecozo'::text])) AND (split_part(tenant, ':'::text, 2) = ( SELECT scope_insurer() AS scope_insurer))) OR ((split_part(tenant, ':'::text, 1) = 'provider'::text) AND (split_part(tenant, ':'::text, 2) = (( SELECT scope_agb() AS scope_agb))::text))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR ((split_part(tenant, ':'::text, 1) = ANY (ARRAY['insurer'::text, 'integration'::text, 'vecozo'::text])) AND (split_part(tenant, ':'::text, 2) = ( SELECT scope_insurer() AS scope_insurer))) OR ((split_part(tenant, ':'::text, 1) = 'provider'::text) AND (split_part(tenant, ':'::text, 2) = (( SELECT scope_agb() AS scope_agb))::text))));
create policy tenant on increase_budget for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer))));
create policy tenant on increase_decision for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = increase_decision.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = increase_decision.case_id)))));
create policy tenant on increase_product for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = increase_product.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = increase_product.case_id)))));
create policy tenant on increase_request for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = increase_request.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = increase_request.case_id)))));
create policy tenant on late_receipt for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = late_receipt.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = late_receipt.case_id)))));
create policy deliver on outbox for update
  using (( SELECT scope_is_system() AS scope_is_system));
create policy tell on outbox for insert
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer)) OR (provider_agb = ( SELECT scope_agb() AS scope_agb))));
create policy told on outbox for select
  using ((( SELECT scope_is_system() AS scope_is_system) OR ((insurer = ( SELECT scope_insurer() AS scope_insurer)) AND (audience = 'insurer'::text)) OR ((provider_agb = ( SELECT scope_agb() AS scope_agb)) AND (audience = 'provider'::text))));
create policy tenant on process_agreement for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = process_agreement.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = process_agreement.case_id)))));
create policy tenant on proposal for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = proposal.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = proposal.case_id)))));
create policy tenant on proposal_line for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = proposal_line.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = proposal_line.case_id)))));
create policy tenant on question for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = question.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = question.case_id)))));
create policy tenant on questionnaire for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = questionnaire.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = questionnaire.case_id)))));
create policy tenant on registered_contract for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer)) OR (provider_agb = ( SELECT scope_agb() AS scope_agb))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer)) OR (provider_agb = ( SELECT scope_agb() AS scope_agb))));
create policy system on revocation for all
  using (( SELECT scope_is_system() AS scope_is_system))
  with check (( SELECT scope_is_system() AS scope_is_system));
create policy tenant on supply_assessment for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = supply_assessment.case_id)))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (EXISTS ( SELECT
   FROM contracting_case c
  WHERE (c.id = supply_assessment.case_id)))));
create policy tenant on vecozo_event for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer))));
create policy tenant on vecozo_reconciliation for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer))));
create policy tenant on webhook_attempt for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer)) OR (provider_agb = ( SELECT scope_agb() AS scope_agb))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer)) OR (provider_agb = ( SELECT scope_agb() AS scope_agb))));
create policy tenant on webhook_delivery for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer)) OR (provider_agb = ( SELECT scope_agb() AS scope_agb))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer)) OR (provider_agb = ( SELECT scope_agb() AS scope_agb))));
create policy tenant on webhook_subscription for all
  using ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer)) OR (provider_agb = ( SELECT scope_agb() AS scope_agb))))
  with check ((( SELECT scope_is_system() AS scope_is_system) OR (insurer = ( SELECT scope_insurer() AS scope_insurer)) OR (provider_agb = ( SELECT scope_agb() AS scope_agb))));

grant insert, select on alternative_supply to termijn_application;
grant insert, select on audit_record to termijn_application;
grant insert, select, update on breach to termijn_application;
grant insert, select on case_event to termijn_application;
grant insert, select on checkpoint to termijn_application;
grant insert, select on checkpoint_head to termijn_application;
grant insert, select, update on contract to termijn_application;
grant insert, select, update on contracting_case to termijn_application;
grant insert, select, update on conversation to termijn_application;
grant insert, select on criterion_assessment to termijn_application;
grant insert, select, update on deadline to termijn_application;
grant delete, insert, select, update on idempotency_key to termijn_application;
grant insert, select, update on increase_budget to termijn_application;
grant insert, select, update on increase_decision to termijn_application;
grant insert, select, update on increase_product to termijn_application;
grant insert, select, update on increase_request to termijn_application;
grant insert, select on late_receipt to termijn_application;
grant insert, select, update on outbox to termijn_application;
grant insert, select, update on process_agreement to termijn_application;
grant insert, select, update on proposal to termijn_application;
grant insert, select, update on proposal_line to termijn_application;
grant insert, select, update on question to termijn_application;
grant insert, select on questionnaire to termijn_application;
grant insert, select on registered_contract to termijn_application;
grant delete, insert, select, update on request_count to termijn_application;
grant insert, select, update on revocation to termijn_application;
grant delete, insert, select, update on sandbox_clock to termijn_application;
grant insert, select on supply_assessment to termijn_application;
grant insert, select, update on vecozo_event to termijn_application;
grant insert, select, update on vecozo_reconciliation to termijn_application;
grant insert, select on webhook_attempt to termijn_application;
grant insert, select, update on webhook_delivery to termijn_application;
grant delete, insert, select, update on webhook_subscription to termijn_application;
