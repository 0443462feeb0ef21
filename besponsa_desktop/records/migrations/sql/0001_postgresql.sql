-- The first revision for PostgreSQL: every table, the triggers that guard them, and the rights of the program.

CREATE TABLE audit (
    sequence BIGINT NOT NULL,
    operation_id TEXT COLLATE "C" NOT NULL,
    at TEXT COLLATE "C" NOT NULL,
    person_id TEXT COLLATE "C",
    workstation TEXT COLLATE "C" NOT NULL,
    program TEXT COLLATE "C" NOT NULL,
    what TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C",
    changes TEXT COLLATE "C" NOT NULL,
    result TEXT COLLATE "C" NOT NULL,
    previous TEXT COLLATE "C" NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_audit PRIMARY KEY (sequence),
    CONSTRAINT uq_audit_operation_id UNIQUE (operation_id),
    CONSTRAINT uq_audit_previous UNIQUE (previous),
    CONSTRAINT uq_audit_hash UNIQUE (hash),
    CONSTRAINT ck_audit_counted CHECK (sequence >= 1)
);

CREATE INDEX ix_audit_at ON audit (at);

CREATE INDEX ix_audit_subject ON audit (subject, sequence);

CREATE TABLE audit_head (
    single BIGINT NOT NULL,
    log_id TEXT COLLATE "C" NOT NULL,
    sequence BIGINT NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_audit_head PRIMARY KEY (single),
    CONSTRAINT ck_audit_head_single CHECK (single = 1)
);

CREATE TABLE authorities (
    fingerprint TEXT COLLATE "C" NOT NULL,
    certificate BYTEA NOT NULL,
    encrypted_key BYTEA NOT NULL,
    made_at TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_authorities PRIMARY KEY (fingerprint)
);

CREATE TABLE numbers (
    name TEXT COLLATE "C" NOT NULL,
    last BIGINT NOT NULL,
    CONSTRAINT pk_numbers PRIMARY KEY (name),
    CONSTRAINT ck_numbers_counted CHECK (last >= 0)
);

CREATE TABLE order_steps (
    from_state TEXT COLLATE "C" NOT NULL,
    to_state TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_order_steps PRIMARY KEY (from_state, to_state)
);

CREATE TABLE people (
    id TEXT COLLATE "C" NOT NULL,
    login TEXT COLLATE "C" NOT NULL,
    printed_name TEXT COLLATE "C" NOT NULL,
    credential TEXT COLLATE "C" NOT NULL,
    roles TEXT COLLATE "C" NOT NULL,
    password_hash TEXT COLLATE "C" NOT NULL,
    certificate BYTEA,
    encrypted_key BYTEA,
    failed_count BIGINT NOT NULL,
    locked_at TEXT COLLATE "C",
    disabled_at TEXT COLLATE "C",
    must_change_password BIGINT NOT NULL,
    row_version BIGINT NOT NULL,
    added_at TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_people PRIMARY KEY (id),
    CONSTRAINT uq_people_login UNIQUE (login),
    CONSTRAINT ck_people_counted CHECK (failed_count >= 0),
    CONSTRAINT ck_people_yes_or_no CHECK (must_change_password IN (0, 1))
);

CREATE TABLE policies (
    digest TEXT COLLATE "C" NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    stored_at TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_policies PRIMARY KEY (digest)
);

CREATE TABLE protocols (
    digest TEXT COLLATE "C" NOT NULL,
    protocol_id TEXT COLLATE "C" NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    stored_at TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_protocols PRIMARY KEY (digest)
);

CREATE TABLE certificates (
    fingerprint TEXT COLLATE "C" NOT NULL,
    person_id TEXT COLLATE "C" NOT NULL,
    certificate BYTEA NOT NULL,
    issued_at TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_certificates PRIMARY KEY (fingerprint),
    CONSTRAINT fk_certificates_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);

CREATE TABLE courses (
    id TEXT COLLATE "C" NOT NULL,
    mrn TEXT COLLATE "C",
    opened_at TEXT COLLATE "C" NOT NULL,
    opened_by TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_courses PRIMARY KEY (id),
    CONSTRAINT fk_courses_opened_by FOREIGN KEY(opened_by) REFERENCES people (id)
);

CREATE INDEX ix_courses_mrn ON courses (mrn);

CREATE TABLE in_force (
    number BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    digest TEXT COLLATE "C" NOT NULL,
    since TEXT COLLATE "C" NOT NULL,
    decided_by TEXT COLLATE "C",
    seconded_by TEXT COLLATE "C",
    reason TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_in_force PRIMARY KEY (number),
    CONSTRAINT ck_in_force_kind CHECK (kind IN ('protocol', 'policy')),
    CONSTRAINT ck_in_force_reason CHECK (length(reason) > 0),
    CONSTRAINT ck_in_force_two_people CHECK ((decided_by IS NULL AND seconded_by IS NULL) OR (decided_by IS NOT NULL AND seconded_by IS NOT NULL AND decided_by <> seconded_by)),
    CONSTRAINT fk_in_force_decided_by FOREIGN KEY(decided_by) REFERENCES people (id),
    CONSTRAINT fk_in_force_seconded_by FOREIGN KEY(seconded_by) REFERENCES people (id)
);

CREATE TABLE orders (
    id TEXT COLLATE "C" NOT NULL,
    course_id TEXT COLLATE "C" NOT NULL,
    order_number TEXT COLLATE "C" NOT NULL,
    mrn TEXT COLLATE "C",
    family_name TEXT COLLATE "C",
    given_name TEXT COLLATE "C",
    name_key TEXT COLLATE "C" NOT NULL,
    planned_start TEXT COLLATE "C" NOT NULL,
    cycle BIGINT NOT NULL,
    day BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    verdict TEXT COLLATE "C",
    version BIGINT NOT NULL,
    row_version BIGINT NOT NULL,
    held_by TEXT COLLATE "C",
    supersedes TEXT COLLATE "C",
    changed_at TEXT COLLATE "C" NOT NULL,
    changed_by TEXT COLLATE "C" NOT NULL,
    changed_on TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_orders PRIMARY KEY (id),
    CONSTRAINT ck_orders_state CHECK (state IN ('draft', 'verified', 'checked', 'prepared', 'released', 'given', 'returned', 'cancelled', 'superseded')),
    CONSTRAINT fk_orders_course_id FOREIGN KEY(course_id) REFERENCES courses (id),
    CONSTRAINT fk_orders_held_by FOREIGN KEY(held_by) REFERENCES people (id),
    CONSTRAINT fk_orders_supersedes FOREIGN KEY(supersedes) REFERENCES orders (id),
    CONSTRAINT fk_orders_changed_by FOREIGN KEY(changed_by) REFERENCES people (id)
);

CREATE INDEX ix_orders_course_id ON orders (course_id, planned_start, id);

CREATE INDEX ix_orders_mrn ON orders (mrn, planned_start, id);

CREATE INDEX ix_orders_name_key ON orders (name_key, planned_start, id);

CREATE INDEX ix_orders_order_number ON orders (order_number, planned_start, id);

CREATE INDEX ix_orders_state ON orders (state, planned_start, id);

CREATE UNIQUE INDEX uq_orders_one_dose ON orders (course_id, cycle, day) WHERE state IN ('verified', 'checked', 'prepared', 'released', 'given');

CREATE TABLE drafts (
    id TEXT COLLATE "C" NOT NULL,
    person_id TEXT COLLATE "C" NOT NULL,
    order_id TEXT COLLATE "C",
    document TEXT COLLATE "C" NOT NULL,
    saved_at TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_drafts PRIMARY KEY (id),
    CONSTRAINT fk_drafts_person_id FOREIGN KEY(person_id) REFERENCES people (id),
    CONSTRAINT fk_drafts_order_id FOREIGN KEY(order_id) REFERENCES orders (id)
);

CREATE INDEX ix_drafts_person_id ON drafts (person_id);

CREATE TABLE order_versions (
    order_id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    digest TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C",
    made_at TEXT COLLATE "C" NOT NULL,
    made_by TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_order_versions PRIMARY KEY (order_id, version),
    CONSTRAINT ck_order_versions_counted CHECK (version >= 1),
    CONSTRAINT ck_order_versions_reason CHECK (version = 1 OR length(reason) > 0),
    CONSTRAINT fk_order_versions_order_id FOREIGN KEY(order_id) REFERENCES orders (id),
    CONSTRAINT fk_order_versions_made_by FOREIGN KEY(made_by) REFERENCES people (id)
);

CREATE TABLE assessments (
    id TEXT COLLATE "C" NOT NULL,
    order_id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    protocol_id TEXT COLLATE "C" NOT NULL,
    protocol_digest TEXT COLLATE "C" NOT NULL,
    policy_digest TEXT COLLATE "C" NOT NULL,
    verdict TEXT COLLATE "C" NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    digest TEXT COLLATE "C" NOT NULL,
    made_at TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_assessments PRIMARY KEY (id),
    CONSTRAINT fk_assessments_order_id_version FOREIGN KEY(order_id, version) REFERENCES order_versions (order_id, version)
);

CREATE INDEX ix_assessments_order_id ON assessments (order_id, version);

CREATE TABLE documents (
    sha256 TEXT COLLATE "C" NOT NULL,
    order_id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    pdf BYTEA NOT NULL,
    head_sequence BIGINT NOT NULL,
    head_hash TEXT COLLATE "C" NOT NULL,
    made_at TEXT COLLATE "C" NOT NULL,
    made_by TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_documents PRIMARY KEY (sha256),
    CONSTRAINT fk_documents_order_id_version FOREIGN KEY(order_id, version) REFERENCES order_versions (order_id, version),
    CONSTRAINT fk_documents_made_by FOREIGN KEY(made_by) REFERENCES people (id)
);

CREATE INDEX ix_documents_order_id ON documents (order_id, version);

CREATE TABLE preparations (
    id TEXT COLLATE "C" NOT NULL,
    order_id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    digest TEXT COLLATE "C" NOT NULL,
    recorded_at TEXT COLLATE "C" NOT NULL,
    recorded_by TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_preparations PRIMARY KEY (id),
    CONSTRAINT fk_preparations_order_id_version FOREIGN KEY(order_id, version) REFERENCES order_versions (order_id, version),
    CONSTRAINT fk_preparations_recorded_by FOREIGN KEY(recorded_by) REFERENCES people (id)
);

CREATE INDEX ix_preparations_order_id ON preparations (order_id, version);

CREATE TABLE findings (
    assessment_id TEXT COLLATE "C" NOT NULL,
    rule TEXT COLLATE "C" NOT NULL,
    outcome TEXT COLLATE "C" NOT NULL,
    severity TEXT COLLATE "C" NOT NULL,
    release TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_findings PRIMARY KEY (assessment_id, rule),
    CONSTRAINT fk_findings_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessments (id)
);

CREATE TABLE prints (
    serial BIGINT NOT NULL,
    order_id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    document_sha256 TEXT COLLATE "C",
    what TEXT COLLATE "C" NOT NULL,
    printer TEXT COLLATE "C" NOT NULL,
    replaces BIGINT,
    reason TEXT COLLATE "C",
    printed_at TEXT COLLATE "C" NOT NULL,
    printed_by TEXT COLLATE "C" NOT NULL,
    workstation TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_prints PRIMARY KEY (serial),
    CONSTRAINT fk_prints_order_id_version FOREIGN KEY(order_id, version) REFERENCES order_versions (order_id, version),
    CONSTRAINT uq_prints_replaces UNIQUE (replaces),
    CONSTRAINT ck_prints_reason CHECK (replaces IS NULL OR length(reason) > 0),
    CONSTRAINT fk_prints_document_sha256 FOREIGN KEY(document_sha256) REFERENCES documents (sha256),
    CONSTRAINT fk_prints_replaces FOREIGN KEY(replaces) REFERENCES prints (serial),
    CONSTRAINT fk_prints_printed_by FOREIGN KEY(printed_by) REFERENCES people (id)
);

CREATE INDEX ix_prints_order_id ON prints (order_id, version);

CREATE TABLE signatures (
    id TEXT COLLATE "C" NOT NULL,
    order_id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    meaning TEXT COLLATE "C" NOT NULL,
    person_id TEXT COLLATE "C" NOT NULL,
    assessment_id TEXT COLLATE "C",
    document_sha256 TEXT COLLATE "C",
    printed_name TEXT COLLATE "C" NOT NULL,
    credential TEXT COLLATE "C" NOT NULL,
    fingerprint TEXT COLLATE "C" NOT NULL,
    statement TEXT COLLATE "C" NOT NULL,
    signed_at TEXT COLLATE "C" NOT NULL,
    workstation TEXT COLLATE "C" NOT NULL,
    independent BIGINT NOT NULL,
    checks_id TEXT COLLATE "C",
    checks_meaning TEXT COLLATE "C",
    checks_person_id TEXT COLLATE "C",
    CONSTRAINT pk_signatures PRIMARY KEY (id),
    CONSTRAINT fk_signatures_order_id_version FOREIGN KEY(order_id, version) REFERENCES order_versions (order_id, version),
    CONSTRAINT uq_signatures_checked UNIQUE (id, order_id, version, meaning, person_id),
    CONSTRAINT fk_signatures_checks FOREIGN KEY(checks_id, order_id, version, checks_meaning, checks_person_id) REFERENCES signatures (id, order_id, version, meaning, person_id),
    CONSTRAINT ck_signatures_meaning CHECK (meaning IN ('verified', 'second_check', 'prepared', 'released', 'returned', 'prescriber_decision')),
    CONSTRAINT ck_signatures_yes_or_no CHECK (independent IN (0, 1)),
    CONSTRAINT ck_signatures_checks CHECK ((meaning = 'second_check' AND checks_id IS NOT NULL AND checks_meaning IS NOT NULL AND checks_person_id IS NOT NULL AND checks_meaning = 'verified') OR (meaning <> 'second_check' AND checks_id IS NULL AND checks_meaning IS NULL AND checks_person_id IS NULL)),
    CONSTRAINT ck_signatures_two CHECK (checks_person_id IS NULL OR checks_person_id <> person_id OR independent = 0),
    CONSTRAINT fk_signatures_person_id FOREIGN KEY(person_id) REFERENCES people (id),
    CONSTRAINT fk_signatures_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessments (id),
    CONSTRAINT fk_signatures_document_sha256 FOREIGN KEY(document_sha256) REFERENCES documents (sha256),
    CONSTRAINT fk_signatures_fingerprint FOREIGN KEY(fingerprint) REFERENCES certificates (fingerprint)
);

CREATE INDEX ix_signatures_order_id ON signatures (order_id, version);

CREATE UNIQUE INDEX uq_signatures_one ON signatures (order_id, version, meaning) WHERE meaning <> 'prescriber_decision';

CREATE TABLE print_outcomes (
    serial BIGINT NOT NULL,
    outcome TEXT COLLATE "C" NOT NULL,
    told_at TEXT COLLATE "C" NOT NULL,
    told_by TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_print_outcomes PRIMARY KEY (serial, outcome),
    CONSTRAINT ck_print_outcomes_outcome CHECK (outcome IN ('confirmed', 'failed', 'void')),
    CONSTRAINT fk_print_outcomes_serial FOREIGN KEY(serial) REFERENCES prints (serial),
    CONSTRAINT fk_print_outcomes_told_by FOREIGN KEY(told_by) REFERENCES people (id)
);

CREATE TABLE releases (
    assessment_id TEXT COLLATE "C" NOT NULL,
    rule TEXT COLLATE "C" NOT NULL,
    way TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    prescriber TEXT COLLATE "C",
    decided_at TEXT COLLATE "C",
    released_by TEXT COLLATE "C" NOT NULL,
    released_at TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_releases PRIMARY KEY (assessment_id, rule),
    CONSTRAINT fk_releases_assessment_id_rule FOREIGN KEY(assessment_id, rule) REFERENCES findings (assessment_id, rule),
    CONSTRAINT ck_releases_way CHECK (way IN ('reason', 'prescriber')),
    CONSTRAINT ck_releases_reason CHECK (length(reason) > 0),
    CONSTRAINT ck_releases_prescriber CHECK (way = 'reason' OR (prescriber IS NOT NULL AND decided_at IS NOT NULL)),
    CONSTRAINT fk_releases_released_by FOREIGN KEY(released_by) REFERENCES people (id)
);

INSERT INTO order_steps (from_state, to_state) VALUES
    ('draft', 'verified'),
    ('draft', 'returned'),
    ('draft', 'cancelled'),
    ('draft', 'superseded'),
    ('verified', 'draft'),
    ('verified', 'checked'),
    ('verified', 'returned'),
    ('verified', 'cancelled'),
    ('verified', 'superseded'),
    ('checked', 'draft'),
    ('checked', 'prepared'),
    ('checked', 'returned'),
    ('checked', 'cancelled'),
    ('checked', 'superseded'),
    ('prepared', 'draft'),
    ('prepared', 'released'),
    ('prepared', 'returned'),
    ('prepared', 'cancelled'),
    ('prepared', 'superseded'),
    ('released', 'draft'),
    ('released', 'given'),
    ('released', 'returned'),
    ('released', 'cancelled'),
    ('released', 'superseded'),
    ('given', 'superseded'),
    ('returned', 'draft'),
    ('returned', 'cancelled'),
    ('returned', 'superseded');

INSERT INTO numbers (name, last) VALUES ('in_force', 0), ('print_serial', 0);

CREATE FUNCTION besponsa_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%: %', TG_TABLE_NAME, TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation';
END
$$;

-- What is kept is never changed, never deleted, and never emptied.

CREATE TRIGGER certificates_no_update
BEFORE UPDATE ON certificates FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER certificates_no_delete
BEFORE DELETE ON certificates FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER certificates_no_truncate
BEFORE TRUNCATE ON certificates FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER authorities_no_update
BEFORE UPDATE ON authorities FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER authorities_no_delete
BEFORE DELETE ON authorities FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER authorities_no_truncate
BEFORE TRUNCATE ON authorities FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER protocols_no_update
BEFORE UPDATE ON protocols FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER protocols_no_delete
BEFORE DELETE ON protocols FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER protocols_no_truncate
BEFORE TRUNCATE ON protocols FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER policies_no_update
BEFORE UPDATE ON policies FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER policies_no_delete
BEFORE DELETE ON policies FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER policies_no_truncate
BEFORE TRUNCATE ON policies FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER in_force_no_update
BEFORE UPDATE ON in_force FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER in_force_no_delete
BEFORE DELETE ON in_force FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER in_force_no_truncate
BEFORE TRUNCATE ON in_force FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER audit_no_update
BEFORE UPDATE ON audit FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER audit_no_delete
BEFORE DELETE ON audit FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER audit_no_truncate
BEFORE TRUNCATE ON audit FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER courses_no_update
BEFORE UPDATE ON courses FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER courses_no_delete
BEFORE DELETE ON courses FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER courses_no_truncate
BEFORE TRUNCATE ON courses FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER order_steps_no_update
BEFORE UPDATE ON order_steps FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER order_steps_no_delete
BEFORE DELETE ON order_steps FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER order_steps_no_truncate
BEFORE TRUNCATE ON order_steps FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER order_versions_no_update
BEFORE UPDATE ON order_versions FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER order_versions_no_delete
BEFORE DELETE ON order_versions FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER order_versions_no_truncate
BEFORE TRUNCATE ON order_versions FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER assessments_no_update
BEFORE UPDATE ON assessments FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER assessments_no_delete
BEFORE DELETE ON assessments FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER assessments_no_truncate
BEFORE TRUNCATE ON assessments FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER findings_no_update
BEFORE UPDATE ON findings FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER findings_no_delete
BEFORE DELETE ON findings FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER findings_no_truncate
BEFORE TRUNCATE ON findings FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER releases_no_update
BEFORE UPDATE ON releases FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER releases_no_delete
BEFORE DELETE ON releases FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER releases_no_truncate
BEFORE TRUNCATE ON releases FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER documents_no_update
BEFORE UPDATE ON documents FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER documents_no_delete
BEFORE DELETE ON documents FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER documents_no_truncate
BEFORE TRUNCATE ON documents FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER signatures_no_update
BEFORE UPDATE ON signatures FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER signatures_no_delete
BEFORE DELETE ON signatures FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER signatures_no_truncate
BEFORE TRUNCATE ON signatures FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER preparations_no_update
BEFORE UPDATE ON preparations FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER preparations_no_delete
BEFORE DELETE ON preparations FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER preparations_no_truncate
BEFORE TRUNCATE ON preparations FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER prints_no_update
BEFORE UPDATE ON prints FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER prints_no_delete
BEFORE DELETE ON prints FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER prints_no_truncate
BEFORE TRUNCATE ON prints FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER print_outcomes_no_update
BEFORE UPDATE ON print_outcomes FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER print_outcomes_no_delete
BEFORE DELETE ON print_outcomes FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER print_outcomes_no_truncate
BEFORE TRUNCATE ON print_outcomes FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER people_no_delete
BEFORE DELETE ON people FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER people_no_truncate
BEFORE TRUNCATE ON people FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER orders_no_delete
BEFORE DELETE ON orders FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER orders_no_truncate
BEFORE TRUNCATE ON orders FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER audit_head_no_delete
BEFORE DELETE ON audit_head FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER audit_head_no_truncate
BEFORE TRUNCATE ON audit_head FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER numbers_no_delete
BEFORE DELETE ON numbers FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER numbers_no_truncate
BEFORE TRUNCATE ON numbers FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

-- What moves on does so step by step.

CREATE TRIGGER orders_one_by_one
BEFORE UPDATE ON orders FOR EACH ROW
WHEN (NEW.id <> OLD.id OR NEW.row_version <> OLD.row_version + 1 OR NEW.version NOT IN (OLD.version, OLD.version + 1))
EXECUTE FUNCTION besponsa_refuse('an order moves on by one version at a time');

CREATE TRIGGER people_one_by_one
BEFORE UPDATE ON people FOR EACH ROW
WHEN (NEW.id <> OLD.id OR NEW.added_at <> OLD.added_at OR NEW.row_version <> OLD.row_version + 1)
EXECUTE FUNCTION besponsa_refuse('a person moves on by one version at a time');

CREATE TRIGGER audit_head_one_by_one
BEFORE UPDATE ON audit_head FOR EACH ROW
WHEN (NEW.log_id <> OLD.log_id OR NEW.sequence <> OLD.sequence + 1)
EXECUTE FUNCTION besponsa_refuse('the head of the log moves on by one entry at a time');

CREATE TRIGGER numbers_one_by_one
BEFORE UPDATE ON numbers FOR EACH ROW
WHEN (NEW.name <> OLD.name OR NEW.last <> OLD.last + 1)
EXECUTE FUNCTION besponsa_refuse('numbers are given out one by one');

CREATE FUNCTION besponsa_refuse_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM order_steps WHERE from_state = OLD.state AND to_state = NEW.state) THEN
        RAISE EXCEPTION 'this state does not follow that one' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER orders_steps
BEFORE UPDATE OF state ON orders FOR EACH ROW
WHEN (NEW.state <> OLD.state)
EXECUTE FUNCTION besponsa_refuse_step();

-- The program adds and reads. It changes only what moves on, and deletes only drafts.

GRANT USAGE ON SCHEMA public TO besponsa_app;

GRANT SELECT ON ALL TABLES IN SCHEMA public TO besponsa_app;

GRANT INSERT ON
    assessments,
    audit,
    authorities,
    certificates,
    courses,
    documents,
    drafts,
    findings,
    in_force,
    order_versions,
    orders,
    people,
    policies,
    preparations,
    print_outcomes,
    prints,
    protocols,
    releases,
    signatures
TO besponsa_app;

GRANT UPDATE ON people, orders, drafts TO besponsa_app;

GRANT UPDATE (sequence, hash) ON audit_head TO besponsa_app;

GRANT UPDATE (last) ON numbers TO besponsa_app;

GRANT DELETE ON drafts TO besponsa_app;
