package standfirst.article;

import java.util.List;
import java.util.stream.Stream;

/// The newsroom's ear to the world: reads feeds, lists, archives, folders and pages, whatever `sources` name, and gives
/// each article's page, its headline where that is all we may have, or the reason why there is neither, as it comes.
/// Never throws for a bad source. The stream must be closed.
public interface Wire {
    Stream<Arrival> read(List<String> sources, Listener listener);

    /// Hears, from whatever thread, what is said on the way and is no arrival.
    interface Listener {
        /// How many arrivals are known of so far, for a progress bar.
        void expect(int arrivals);

        /// What the newsroom should know of a source though nothing is lost by it, in one line.
        default void remark(String source, String remark) {}
    }
}
