CREATE TABLE course_entries (
    id TEXT COLLATE "C" NOT NULL,
    course_id TEXT COLLATE "C" NOT NULL,
    order_id TEXT COLLATE "C",
    kind TEXT COLLATE "C" NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    digest TEXT COLLATE "C" NOT NULL,
    replaces TEXT COLLATE "C",
    reason TEXT COLLATE "C",
    recorded_at TEXT COLLATE "C" NOT NULL,
    recorded_by TEXT COLLATE "C" NOT NULL,
    recorded_on TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_course_entries PRIMARY KEY (id),
    CONSTRAINT uq_course_entries_replaces UNIQUE (replaces),
    CONSTRAINT fk_course_entries_course_id FOREIGN KEY(course_id) REFERENCES courses (id),
    CONSTRAINT fk_course_entries_order_id FOREIGN KEY(order_id) REFERENCES orders (id),
    CONSTRAINT fk_course_entries_replaces FOREIGN KEY(replaces) REFERENCES course_entries (id),
    CONSTRAINT fk_course_entries_recorded_by FOREIGN KEY(recorded_by) REFERENCES people (id),
    CONSTRAINT ck_course_entries_kind CHECK (kind IN ('visit', 'infusion', 'withdrawn')),
    CONSTRAINT ck_course_entries_reason CHECK ((replaces IS NULL AND kind <> 'withdrawn') OR (replaces IS NOT NULL AND reason IS NOT NULL AND length(reason) > 0)),
    CONSTRAINT ck_course_entries_infusion CHECK (kind <> 'infusion' OR order_id IS NOT NULL)
);

CREATE INDEX ix_course_entries_course_id ON course_entries (course_id, recorded_at, id);

CREATE INDEX ix_course_entries_order_id ON course_entries (order_id, recorded_at, id);

CREATE INDEX ix_course_entries_recorded_at ON course_entries (recorded_at, course_id);

CREATE TRIGGER course_entries_no_update
BEFORE UPDATE ON course_entries FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never changed');

CREATE TRIGGER course_entries_no_delete
BEFORE DELETE ON course_entries FOR EACH ROW
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

CREATE TRIGGER course_entries_no_truncate
BEFORE TRUNCATE ON course_entries FOR EACH STATEMENT
EXECUTE FUNCTION besponsa_refuse('a record is never deleted');

GRANT SELECT, INSERT ON course_entries TO besponsa_app;

-- An MRN is found however it is spelled: in plain letters by its lower case, any other one among the few.

CREATE INDEX ix_courses_mrn_key ON courses (lower(mrn));

CREATE INDEX ix_courses_mrn_odd ON courses (opened_at, id, mrn) WHERE mrn ~ '[^!-~]';
