-- Text compares by its bytes, as in SQLite, whatever the locale of the server: times, days and addresses are compared as
-- text, and most locales overlook the marks in them. Does nothing for columns that do so already.
DO $$
DECLARE
    other record;
BEGIN
    FOR other IN
        SELECT c.table_name, c.column_name
        FROM information_schema.columns AS c
            JOIN information_schema.tables AS t USING (table_schema, table_name)
        WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE'
            AND c.data_type = 'text' AND c.collation_name IS DISTINCT FROM 'C'
        ORDER BY c.table_name, c.column_name
    LOOP
        EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE text COLLATE "C"', other.table_name, other.column_name);
    END LOOP;
END
$$;
