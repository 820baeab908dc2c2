package standfirst.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import standfirst.wire.FetchMemory;

/// What publishers sent, in the database, for as long as it may still be on their front pages.
public final class JdbcFetchMemory implements FetchMemory {
    private static final Duration KEPT = Duration.ofDays(3);

    private final JdbcClient sql;
    private final InstantSource clock;

    JdbcFetchMemory(Database database, InstantSource clock) {
        this.sql = database.client();
        this.clock = clock;
        sql.sql("DELETE FROM fetched WHERE fetched < ?")
                .param(clock.instant().minus(KEPT).toString())
                .update();
    }

    @Override
    public Optional<Remembered> recall(URI address) {
        return sql.sql("SELECT * FROM fetched WHERE address = ?")
                .param(address.toString())
                .query(JdbcFetchMemory::remembered)
                .optional();
    }

    @Override
    public void remember(URI address, Remembered answer) {
        sql.sql("""
                        INSERT INTO fetched (address, etag, last_modified, content_type, body, fetched)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (address) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified,
                            content_type = excluded.content_type, body = excluded.body, fetched = excluded.fetched
                        """)
                .param(address.toString())
                .param(answer.etag().orElse(null))
                .param(answer.lastModified().orElse(null))
                .param(answer.contentType().orElse(null))
                .param(pack(answer.body()))
                .param(clock.instant().toString())
                .update();
    }

    private static Remembered remembered(ResultSet row, int number) throws SQLException {
        return new Remembered(
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("last_modified")),
                Optional.ofNullable(row.getString("content_type")),
                unpack(row.getBytes("body")));
    }

    private static byte[] pack(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }

    private static byte[] unpack(byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
