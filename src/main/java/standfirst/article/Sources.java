package standfirst.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The sources that the newsroom reads each day.
public interface Sources {
    /// Adds a source; one that is there already takes what the new one says and keeps the rest: then it is false.
    boolean add(Source source);

    /// False if there was none of this address.
    boolean remove(String address);

    /// Gives a source another address; false if there is one of that address already, and then the old one goes.
    boolean move(String address, String to);

    List<Source> all();

    /// Notes that a reading gave what there was.
    void succeeded(String address, Instant when);

    /// Notes that a reading gave nothing, why, and when the source may be asked again if it said so.
    void failed(String address, Instant when, String problem, Optional<Instant> notBefore);
}
