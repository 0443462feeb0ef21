-- The first revision for SQLite: every table, and the triggers that guard them.

CREATE TABLE audit (
    sequence INTEGER NOT NULL,
    operation_id TEXT NOT NULL,
    at TEXT NOT NULL,
    person_id TEXT,
    workstation TEXT NOT NULL,
    program TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT,
    changes TEXT NOT NULL,
    result TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    CONSTRAINT pk_audit PRIMARY KEY (sequence),
    CONSTRAINT uq_audit_operation_id UNIQUE (operation_id),
    CONSTRAINT uq_audit_previous UNIQUE (previous),
    CONSTRAINT uq_audit_hash UNIQUE (hash),
    CONSTRAINT ck_audit_counted CHECK (sequence >= 1)
)
 STRICT;

CREATE INDEX ix_audit_at ON audit (at);

CREATE INDEX ix_audit_subject ON audit (subject, sequence);

CREATE TABLE audit_head (
    single INTEGER NOT NULL,
    log_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    hash TEXT NOT NULL,
    CONSTRAINT pk_audit_head PRIMARY KEY (single),
    CONSTRAINT ck_audit_head_single CHECK (single = 1)
)
 STRICT;

CREATE TABLE authorities (
    fingerprint TEXT NOT NULL,
    certificate BLOB NOT NULL,
    encrypted_key BLOB NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT pk_authorities PRIMARY KEY (fingerprint)
)
 STRICT;

CREATE TABLE numbers (
    name TEXT NOT NULL,
    last INTEGER NOT NULL,
    CONSTRAINT pk_numbers PRIMARY KEY (name),
    CONSTRAINT ck_numbers_counted CHECK (last >= 0)
)
 STRICT;

CREATE TABLE order_steps (
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    CONSTRAINT pk_order_steps PRIMARY KEY (from_state, to_state)
)
 STRICT;

CREATE TABLE people (
    id TEXT NOT NULL,
    login TEXT NOT NULL,
    printed_name TEXT NOT NULL,
    credential TEXT NOT NULL,
    roles TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    certificate BLOB,
    encrypted_key BLOB,
    failed_count INTEGER NOT NULL,
    locked_at TEXT,
    disabled_at TEXT,
    must_change_password INTEGER NOT NULL,
    row_version INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    CONSTRAINT pk_people PRIMARY KEY (id),
    CONSTRAINT uq_people_login UNIQUE (login),
    CONSTRAINT ck_people_counted CHECK (failed_count >= 0),
    CONSTRAINT ck_people_yes_or_no CHECK (must_change_password IN (0, 1))
)
 STRICT;

CREATE TABLE policies (
    digest TEXT NOT NULL,
    document TEXT NOT NULL,
    stored_at TEXT NOT NULL,
    CONSTRAINT pk_policies PRIMARY KEY (digest)
)
 STRICT;

CREATE TABLE protocols (
    digest TEXT NOT NULL,
    protocol_id TEXT NOT NULL,
    document TEXT NOT NULL,
    stored_at TEXT NOT NULL,
    CONSTRAINT pk_protocols PRIMARY KEY (digest)
)
 STRICT;

CREATE TABLE certificates (
    fingerprint TEXT NOT NULL,
    person_id TEXT NOT NULL,
    certificate BLOB NOT NULL,
    issued_at TEXT NOT NULL,
    CONSTRAINT pk_certificates PRIMARY KEY (fingerprint),
    CONSTRAINT fk_certificates_person_id FOREIGN KEY(person_id) REFERENCES people (id)
)
 STRICT;

CREATE TABLE courses (
    id TEXT NOT NULL,
    mrn TEXT,
    opened_at TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    CONSTRAINT pk_courses PRIMARY KEY (id),
    CONSTRAINT fk_courses_opened_by FOREIGN KEY(opened_by) REFERENCES people (id)
)
 STRICT;

CREATE INDEX ix_courses_mrn ON courses (mrn);

CREATE TABLE in_force (
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    digest TEXT NOT NULL,
    since TEXT NOT NULL,
    decided_by TEXT,
    seconded_by TEXT,
    reason TEXT NOT NULL,
    CONSTRAINT pk_in_force PRIMARY KEY (number),
    CONSTRAINT ck_in_force_kind CHECK (kind IN ('protocol', 'policy')),
    CONSTRAINT ck_in_force_reason CHECK (length(reason) > 0),
    CONSTRAINT ck_in_force_two_people CHECK ((decided_by IS NULL AND seconded_by IS NULL) OR (decided_by IS NOT NULL AND seconded_by IS NOT NULL AND decided_by <> seconded_by)),
    CONSTRAINT fk_in_force_decided_by FOREIGN KEY(decided_by) REFERENCES people (id),
    CONSTRAINT fk_in_force_seconded_by FOREIGN KEY(seconded_by) REFERENCES people (id)
)
 STRICT;

CREATE TABLE orders (
    id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    order_number TEXT NOT NULL,
    mrn TEXT,
    family_name TEXT,
    given_name TEXT,
    name_key TEXT NOT NULL,
    planned_start TEXT NOT NULL,
    cycle INTEGER NOT NULL,
    day INTEGER NOT NULL,
    state TEXT NOT NULL,
    verdict TEXT,
    version INTEGER NOT NULL,
    row_version INTEGER NOT NULL,
    held_by TEXT,
    supersedes TEXT,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_on TEXT NOT NULL,
    CONSTRAINT pk_orders PRIMARY KEY (id),
    CONSTRAINT ck_orders_state CHECK (state IN ('draft', 'verified', 'checked', 'prepared', 'released', 'given', 'returned', 'cancelled', 'superseded')),
    CONSTRAINT fk_orders_course_id FOREIGN KEY(course_id) REFERENCES courses (id),
    CONSTRAINT fk_orders_held_by FOREIGN KEY(held_by) REFERENCES people (id),
    CONSTRAINT fk_orders_supersedes FOREIGN KEY(supersedes) REFERENCES orders (id),
    CONSTRAINT fk_orders_changed_by FOREIGN KEY(changed_by) REFERENCES people (id)
)
 STRICT;

CREATE INDEX ix_orders_course_id ON orders (course_id, planned_start, id);

CREATE INDEX ix_orders_mrn ON orders (mrn, planned_start, id);

CREATE INDEX ix_orders_name_key ON orders (name_key, planned_start, id);

CREATE INDEX ix_orders_order_number ON orders (order_number, planned_start, id);

CREATE INDEX ix_orders_state ON orders (state, planned_start, id);

CREATE UNIQUE INDEX uq_orders_one_dose ON orders (course_id, cycle, day) WHERE state IN ('verified', 'checked', 'prepared', 'released', 'given');

CREATE TABLE drafts (
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    order_id TEXT,
    document TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    CONSTRAINT pk_drafts PRIMARY KEY (id),
    CONSTRAINT fk_drafts_person_id FOREIGN KEY(person_id) REFERENCES people (id),
    CONSTRAINT fk_drafts_order_id FOREIGN KEY(order_id) REFERENCES orders (id)
)
 STRICT;

CREATE INDEX ix_drafts_person_id ON drafts (person_id);

CREATE TABLE order_versions (
    order_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    document TEXT NOT NULL,
    digest TEXT NOT NULL,
    reason TEXT,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    CONSTRAINT pk_order_versions PRIMARY KEY (order_id, version),
    CONSTRAINT ck_order_versions_counted CHECK (version >= 1),
    CONSTRAINT ck_order_versions_reason CHECK (version = 1 OR length(reason) > 0),
    CONSTRAINT fk_order_versions_order_id FOREIGN KEY(order_id) REFERENCES orders (id),
    CONSTRAINT fk_order_versions_made_by FOREIGN KEY(made_by) REFERENCES people (id)
)
 STRICT;

CREATE TABLE assessments (
    id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    protocol_id TEXT NOT NULL,
    protocol_digest TEXT NOT NULL,
    policy_digest TEXT NOT NULL,
    verdict TEXT NOT NULL,
    document TEXT NOT NULL,
    digest TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT pk_assessments PRIMARY KEY (id),
    CONSTRAINT fk_assessments_order_id_version FOREIGN KEY(order_id, version) REFERENCES order_versions (order_id, version)
)
 STRICT;

CREATE INDEX ix_assessments_order_id ON assessments (order_id, version);

CREATE TABLE documents (
    sha256 TEXT NOT NULL,
    order_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    pdf BLOB NOT NULL,
    head_sequence INTEGER NOT NULL,
    head_hash TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    CONSTRAINT pk_documents PRIMARY KEY (sha256),
    CONSTRAINT fk_documents_order_id_version FOREIGN KEY(order_id, version) REFERENCES order_versions (order_id, version),
    CONSTRAINT fk_documents_made_by FOREIGN KEY(made_by) REFERENCES people (id)
)
 STRICT;

CREATE INDEX ix_documents_order_id ON documents (order_id, version);

CREATE TABLE preparations (
    id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    document TEXT NOT NULL,
    digest TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_preparations PRIMARY KEY (id),
    CONSTRAINT fk_preparations_order_id_version FOREIGN KEY(order_id, version) REFERENCES order_versions (order_id, version),
    CONSTRAINT fk_preparations_recorded_by FOREIGN KEY(recorded_by) REFERENCES people (id)
)
 STRICT;

CREATE INDEX ix_preparations_order_id ON preparations (order_id, version);

CREATE TABLE findings (
    assessment_id TEXT NOT NULL,
    rule TEXT NOT NULL,
    outcome TEXT NOT NULL,
    severity TEXT NOT NULL,
    release TEXT NOT NULL,
    CONSTRAINT pk_findings PRIMARY KEY (assessment_id, rule),
    CONSTRAINT fk_findings_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessments (id)
)
 STRICT;

CREATE TABLE prints (
    serial INTEGER NOT NULL,
    order_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    document_sha256 TEXT,
    what TEXT NOT NULL,
    printer TEXT NOT NULL,
    replaces INTEGER,
    reason TEXT,
    printed_at TEXT NOT NULL,
    printed_by TEXT NOT NULL,
    workstation TEXT NOT NULL,
    CONSTRAINT pk_prints PRIMARY KEY (serial),
    CONSTRAINT fk_prints_order_id_version FOREIGN KEY(order_id, version) REFERENCES order_versions (order_id, version),
    CONSTRAINT uq_prints_replaces UNIQUE (replaces),
    CONSTRAINT ck_prints_reason CHECK (replaces IS NULL OR length(reason) > 0),
    CONSTRAINT fk_prints_document_sha256 FOREIGN KEY(document_sha256) REFERENCES documents (sha256),
    CONSTRAINT fk_prints_replaces FOREIGN KEY(replaces) REFERENCES prints (serial),
    CONSTRAINT fk_prints_printed_by FOREIGN KEY(printed_by) REFERENCES people (id)
)
 STRICT;

CREATE INDEX ix_prints_order_id ON prints (order_id, version);

CREATE TABLE signatures (
    id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    meaning TEXT NOT NULL,
    person_id TEXT NOT NULL,
    assessment_id TEXT,
    document_sha256 TEXT,
    printed_name TEXT NOT NULL,
    credential TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    statement TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    workstation TEXT NOT NULL,
    independent INTEGER NOT NULL,
    checks_id TEXT,
    checks_meaning TEXT,
    checks_person_id TEXT,
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
)
 STRICT;

CREATE INDEX ix_signatures_order_id ON signatures (order_id, version);

CREATE UNIQUE INDEX uq_signatures_one ON signatures (order_id, version, meaning) WHERE meaning <> 'prescriber_decision';

CREATE TABLE print_outcomes (
    serial INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    told_at TEXT NOT NULL,
    told_by TEXT NOT NULL,
    CONSTRAINT pk_print_outcomes PRIMARY KEY (serial, outcome),
    CONSTRAINT ck_print_outcomes_outcome CHECK (outcome IN ('confirmed', 'failed', 'void')),
    CONSTRAINT fk_print_outcomes_serial FOREIGN KEY(serial) REFERENCES prints (serial),
    CONSTRAINT fk_print_outcomes_told_by FOREIGN KEY(told_by) REFERENCES people (id)
)
 STRICT;

CREATE TABLE releases (
    assessment_id TEXT NOT NULL,
    rule TEXT NOT NULL,
    way TEXT NOT NULL,
    reason TEXT NOT NULL,
    prescriber TEXT,
    decided_at TEXT,
    released_by TEXT NOT NULL,
    released_at TEXT NOT NULL,
    CONSTRAINT pk_releases PRIMARY KEY (assessment_id, rule),
    CONSTRAINT fk_releases_assessment_id_rule FOREIGN KEY(assessment_id, rule) REFERENCES findings (assessment_id, rule),
    CONSTRAINT ck_releases_way CHECK (way IN ('reason', 'prescriber')),
    CONSTRAINT ck_releases_reason CHECK (length(reason) > 0),
    CONSTRAINT ck_releases_prescriber CHECK (way = 'reason' OR (prescriber IS NOT NULL AND decided_at IS NOT NULL)),
    CONSTRAINT fk_releases_released_by FOREIGN KEY(released_by) REFERENCES people (id)
)
 STRICT;

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

-- What is kept is never changed, never deleted, and never replaced (INSERT OR REPLACE passes a DELETE trigger).

CREATE TRIGGER certificates_no_update
BEFORE UPDATE ON certificates
BEGIN
    SELECT RAISE(ABORT, 'certificates: a record is never changed');
END;

CREATE TRIGGER certificates_no_delete
BEFORE DELETE ON certificates
BEGIN
    SELECT RAISE(ABORT, 'certificates: a record is never deleted');
END;

CREATE TRIGGER certificates_no_replace
BEFORE INSERT ON certificates
WHEN EXISTS (SELECT 1 FROM certificates WHERE fingerprint = NEW.fingerprint)
BEGIN
    SELECT RAISE(ABORT, 'certificates: a record is never replaced');
END;

CREATE TRIGGER authorities_no_update
BEFORE UPDATE ON authorities
BEGIN
    SELECT RAISE(ABORT, 'authorities: a record is never changed');
END;

CREATE TRIGGER authorities_no_delete
BEFORE DELETE ON authorities
BEGIN
    SELECT RAISE(ABORT, 'authorities: a record is never deleted');
END;

CREATE TRIGGER authorities_no_replace
BEFORE INSERT ON authorities
WHEN EXISTS (SELECT 1 FROM authorities WHERE fingerprint = NEW.fingerprint)
BEGIN
    SELECT RAISE(ABORT, 'authorities: a record is never replaced');
END;

CREATE TRIGGER protocols_no_update
BEFORE UPDATE ON protocols
BEGIN
    SELECT RAISE(ABORT, 'protocols: a record is never changed');
END;

CREATE TRIGGER protocols_no_delete
BEFORE DELETE ON protocols
BEGIN
    SELECT RAISE(ABORT, 'protocols: a record is never deleted');
END;

CREATE TRIGGER protocols_no_replace
BEFORE INSERT ON protocols
WHEN EXISTS (SELECT 1 FROM protocols WHERE digest = NEW.digest)
BEGIN
    SELECT RAISE(ABORT, 'protocols: a record is never replaced');
END;

CREATE TRIGGER policies_no_update
BEFORE UPDATE ON policies
BEGIN
    SELECT RAISE(ABORT, 'policies: a record is never changed');
END;

CREATE TRIGGER policies_no_delete
BEFORE DELETE ON policies
BEGIN
    SELECT RAISE(ABORT, 'policies: a record is never deleted');
END;

CREATE TRIGGER policies_no_replace
BEFORE INSERT ON policies
WHEN EXISTS (SELECT 1 FROM policies WHERE digest = NEW.digest)
BEGIN
    SELECT RAISE(ABORT, 'policies: a record is never replaced');
END;

CREATE TRIGGER in_force_no_update
BEFORE UPDATE ON in_force
BEGIN
    SELECT RAISE(ABORT, 'in_force: a record is never changed');
END;

CREATE TRIGGER in_force_no_delete
BEFORE DELETE ON in_force
BEGIN
    SELECT RAISE(ABORT, 'in_force: a record is never deleted');
END;

CREATE TRIGGER in_force_no_replace
BEFORE INSERT ON in_force
WHEN EXISTS (SELECT 1 FROM in_force WHERE number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'in_force: a record is never replaced');
END;

CREATE TRIGGER audit_no_update
BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit: a record is never changed');
END;

CREATE TRIGGER audit_no_delete
BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit: a record is never deleted');
END;

CREATE TRIGGER audit_no_replace
BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE sequence = NEW.sequence OR operation_id = NEW.operation_id OR previous = NEW.previous OR hash = NEW.hash)
BEGIN
    SELECT RAISE(ABORT, 'audit: a record is never replaced');
END;

CREATE TRIGGER courses_no_update
BEFORE UPDATE ON courses
BEGIN
    SELECT RAISE(ABORT, 'courses: a record is never changed');
END;

CREATE TRIGGER courses_no_delete
BEFORE DELETE ON courses
BEGIN
    SELECT RAISE(ABORT, 'courses: a record is never deleted');
END;

CREATE TRIGGER courses_no_replace
BEFORE INSERT ON courses
WHEN EXISTS (SELECT 1 FROM courses WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'courses: a record is never replaced');
END;

CREATE TRIGGER order_steps_no_update
BEFORE UPDATE ON order_steps
BEGIN
    SELECT RAISE(ABORT, 'order_steps: a record is never changed');
END;

CREATE TRIGGER order_steps_no_delete
BEFORE DELETE ON order_steps
BEGIN
    SELECT RAISE(ABORT, 'order_steps: a record is never deleted');
END;

CREATE TRIGGER order_steps_no_replace
BEFORE INSERT ON order_steps
WHEN EXISTS (SELECT 1 FROM order_steps WHERE (from_state = NEW.from_state AND to_state = NEW.to_state))
BEGIN
    SELECT RAISE(ABORT, 'order_steps: a record is never replaced');
END;

CREATE TRIGGER order_versions_no_update
BEFORE UPDATE ON order_versions
BEGIN
    SELECT RAISE(ABORT, 'order_versions: a record is never changed');
END;

CREATE TRIGGER order_versions_no_delete
BEFORE DELETE ON order_versions
BEGIN
    SELECT RAISE(ABORT, 'order_versions: a record is never deleted');
END;

CREATE TRIGGER order_versions_no_replace
BEFORE INSERT ON order_versions
WHEN EXISTS (SELECT 1 FROM order_versions WHERE (order_id = NEW.order_id AND version = NEW.version))
BEGIN
    SELECT RAISE(ABORT, 'order_versions: a record is never replaced');
END;

CREATE TRIGGER assessments_no_update
BEFORE UPDATE ON assessments
BEGIN
    SELECT RAISE(ABORT, 'assessments: a record is never changed');
END;

CREATE TRIGGER assessments_no_delete
BEFORE DELETE ON assessments
BEGIN
    SELECT RAISE(ABORT, 'assessments: a record is never deleted');
END;

CREATE TRIGGER assessments_no_replace
BEFORE INSERT ON assessments
WHEN EXISTS (SELECT 1 FROM assessments WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'assessments: a record is never replaced');
END;

CREATE TRIGGER findings_no_update
BEFORE UPDATE ON findings
BEGIN
    SELECT RAISE(ABORT, 'findings: a record is never changed');
END;

CREATE TRIGGER findings_no_delete
BEFORE DELETE ON findings
BEGIN
    SELECT RAISE(ABORT, 'findings: a record is never deleted');
END;

CREATE TRIGGER findings_no_replace
BEFORE INSERT ON findings
WHEN EXISTS (SELECT 1 FROM findings WHERE (assessment_id = NEW.assessment_id AND rule = NEW.rule))
BEGIN
    SELECT RAISE(ABORT, 'findings: a record is never replaced');
END;

CREATE TRIGGER releases_no_update
BEFORE UPDATE ON releases
BEGIN
    SELECT RAISE(ABORT, 'releases: a record is never changed');
END;

CREATE TRIGGER releases_no_delete
BEFORE DELETE ON releases
BEGIN
    SELECT RAISE(ABORT, 'releases: a record is never deleted');
END;

CREATE TRIGGER releases_no_replace
BEFORE INSERT ON releases
WHEN EXISTS (SELECT 1 FROM releases WHERE (assessment_id = NEW.assessment_id AND rule = NEW.rule))
BEGIN
    SELECT RAISE(ABORT, 'releases: a record is never replaced');
END;

CREATE TRIGGER documents_no_update
BEFORE UPDATE ON documents
BEGIN
    SELECT RAISE(ABORT, 'documents: a record is never changed');
END;

CREATE TRIGGER documents_no_delete
BEFORE DELETE ON documents
BEGIN
    SELECT RAISE(ABORT, 'documents: a record is never deleted');
END;

CREATE TRIGGER documents_no_replace
BEFORE INSERT ON documents
WHEN EXISTS (SELECT 1 FROM documents WHERE sha256 = NEW.sha256)
BEGIN
    SELECT RAISE(ABORT, 'documents: a record is never replaced');
END;

CREATE TRIGGER signatures_no_update
BEFORE UPDATE ON signatures
BEGIN
    SELECT RAISE(ABORT, 'signatures: a record is never changed');
END;

CREATE TRIGGER signatures_no_delete
BEFORE DELETE ON signatures
BEGIN
    SELECT RAISE(ABORT, 'signatures: a record is never deleted');
END;

CREATE TRIGGER signatures_no_replace
BEFORE INSERT ON signatures
WHEN EXISTS (SELECT 1 FROM signatures WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'signatures: a record is never replaced');
END;

CREATE TRIGGER preparations_no_update
BEFORE UPDATE ON preparations
BEGIN
    SELECT RAISE(ABORT, 'preparations: a record is never changed');
END;

CREATE TRIGGER preparations_no_delete
BEFORE DELETE ON preparations
BEGIN
    SELECT RAISE(ABORT, 'preparations: a record is never deleted');
END;

CREATE TRIGGER preparations_no_replace
BEFORE INSERT ON preparations
WHEN EXISTS (SELECT 1 FROM preparations WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'preparations: a record is never replaced');
END;

CREATE TRIGGER prints_no_update
BEFORE UPDATE ON prints
BEGIN
    SELECT RAISE(ABORT, 'prints: a record is never changed');
END;

CREATE TRIGGER prints_no_delete
BEFORE DELETE ON prints
BEGIN
    SELECT RAISE(ABORT, 'prints: a record is never deleted');
END;

CREATE TRIGGER prints_no_replace
BEFORE INSERT ON prints
WHEN EXISTS (SELECT 1 FROM prints WHERE serial = NEW.serial)
BEGIN
    SELECT RAISE(ABORT, 'prints: a record is never replaced');
END;

CREATE TRIGGER print_outcomes_no_update
BEFORE UPDATE ON print_outcomes
BEGIN
    SELECT RAISE(ABORT, 'print_outcomes: a record is never changed');
END;

CREATE TRIGGER print_outcomes_no_delete
BEFORE DELETE ON print_outcomes
BEGIN
    SELECT RAISE(ABORT, 'print_outcomes: a record is never deleted');
END;

CREATE TRIGGER print_outcomes_no_replace
BEFORE INSERT ON print_outcomes
WHEN EXISTS (SELECT 1 FROM print_outcomes WHERE (serial = NEW.serial AND outcome = NEW.outcome))
BEGIN
    SELECT RAISE(ABORT, 'print_outcomes: a record is never replaced');
END;

CREATE TRIGGER people_no_delete
BEFORE DELETE ON people
BEGIN
    SELECT RAISE(ABORT, 'people: a record is never deleted');
END;

CREATE TRIGGER people_no_replace
BEFORE INSERT ON people
WHEN EXISTS (SELECT 1 FROM people WHERE id = NEW.id OR login = NEW.login)
BEGIN
    SELECT RAISE(ABORT, 'people: a record is never replaced');
END;

CREATE TRIGGER orders_no_delete
BEFORE DELETE ON orders
BEGIN
    SELECT RAISE(ABORT, 'orders: a record is never deleted');
END;

CREATE TRIGGER orders_no_replace
BEFORE INSERT ON orders
WHEN EXISTS (SELECT 1 FROM orders WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'orders: a record is never replaced');
END;

CREATE TRIGGER audit_head_no_delete
BEFORE DELETE ON audit_head
BEGIN
    SELECT RAISE(ABORT, 'audit_head: a record is never deleted');
END;

CREATE TRIGGER audit_head_no_replace
BEFORE INSERT ON audit_head
WHEN EXISTS (SELECT 1 FROM audit_head WHERE single = NEW.single)
BEGIN
    SELECT RAISE(ABORT, 'audit_head: a record is never replaced');
END;

CREATE TRIGGER numbers_no_delete
BEFORE DELETE ON numbers
BEGIN
    SELECT RAISE(ABORT, 'numbers: a record is never deleted');
END;

CREATE TRIGGER numbers_no_replace
BEFORE INSERT ON numbers
WHEN EXISTS (SELECT 1 FROM numbers WHERE name = NEW.name)
BEGIN
    SELECT RAISE(ABORT, 'numbers: a record is never replaced');
END;

-- What moves on does so step by step.

CREATE TRIGGER orders_one_by_one
BEFORE UPDATE ON orders
WHEN (NEW.id <> OLD.id OR NEW.row_version <> OLD.row_version + 1 OR NEW.version NOT IN (OLD.version, OLD.version + 1))
BEGIN
    SELECT RAISE(ABORT, 'an order moves on by one version at a time');
END;

CREATE TRIGGER people_one_by_one
BEFORE UPDATE ON people
WHEN (NEW.id <> OLD.id OR NEW.added_at <> OLD.added_at OR NEW.row_version <> OLD.row_version + 1)
BEGIN
    SELECT RAISE(ABORT, 'a person moves on by one version at a time');
END;

CREATE TRIGGER audit_head_one_by_one
BEFORE UPDATE ON audit_head
WHEN (NEW.log_id <> OLD.log_id OR NEW.sequence <> OLD.sequence + 1)
BEGIN
    SELECT RAISE(ABORT, 'the head of the log moves on by one entry at a time');
END;

CREATE TRIGGER numbers_one_by_one
BEFORE UPDATE ON numbers
WHEN (NEW.name <> OLD.name OR NEW.last <> OLD.last + 1)
BEGIN
    SELECT RAISE(ABORT, 'numbers are given out one by one');
END;

CREATE TRIGGER orders_steps
BEFORE UPDATE OF state ON orders
WHEN NEW.state <> OLD.state AND NOT EXISTS (
    SELECT 1 FROM order_steps WHERE from_state = OLD.state AND to_state = NEW.state)
BEGIN
    SELECT RAISE(ABORT, 'this state does not follow that one');
END;
