CREATE TABLE course_entries (
    id TEXT NOT NULL,
    course_id TEXT NOT NULL,
    order_id TEXT,
    kind TEXT NOT NULL,
    document TEXT NOT NULL,
    digest TEXT NOT NULL,
    replaces TEXT,
    reason TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_on TEXT NOT NULL,
    CONSTRAINT pk_course_entries PRIMARY KEY (id),
    CONSTRAINT uq_course_entries_replaces UNIQUE (replaces),
    CONSTRAINT fk_course_entries_course_id FOREIGN KEY(course_id) REFERENCES courses (id),
    CONSTRAINT fk_course_entries_order_id FOREIGN KEY(order_id) REFERENCES orders (id),
    CONSTRAINT fk_course_entries_replaces FOREIGN KEY(replaces) REFERENCES course_entries (id),
    CONSTRAINT fk_course_entries_recorded_by FOREIGN KEY(recorded_by) REFERENCES people (id),
    CONSTRAINT ck_course_entries_kind CHECK (kind IN ('visit', 'infusion', 'withdrawn')),
    CONSTRAINT ck_course_entries_reason CHECK ((replaces IS NULL AND kind <> 'withdrawn') OR (replaces IS NOT NULL AND reason IS NOT NULL AND length(reason) > 0)),
    CONSTRAINT ck_course_entries_infusion CHECK (kind <> 'infusion' OR order_id IS NOT NULL)
)
 STRICT;

CREATE INDEX ix_course_entries_course_id ON course_entries (course_id, recorded_at, id);

CREATE INDEX ix_course_entries_order_id ON course_entries (order_id, recorded_at, id);

CREATE INDEX ix_course_entries_recorded_at ON course_entries (recorded_at, course_id);

CREATE TRIGGER course_entries_no_update
BEFORE UPDATE ON course_entries
BEGIN
    SELECT RAISE(ABORT, 'course_entries: a record is never changed');
END;

CREATE TRIGGER course_entries_no_delete
BEFORE DELETE ON course_entries
BEGIN
    SELECT RAISE(ABORT, 'course_entries: a record is never deleted');
END;

CREATE TRIGGER course_entries_no_replace
BEFORE INSERT ON course_entries
WHEN EXISTS (SELECT 1 FROM course_entries WHERE id = NEW.id OR replaces = NEW.replaces)
BEGIN
    SELECT RAISE(ABORT, 'course_entries: a record is never replaced');
END;

-- An MRN is found however it is spelled: in plain letters by its lower case, any other one among the few.

CREATE INDEX ix_courses_mrn_key ON courses (lower(mrn));

CREATE INDEX ix_courses_mrn_odd ON courses (opened_at, id, mrn) WHERE mrn GLOB '*[^!-~]*';
