package standfirst.article;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// The newsroom's ear to the world: reads feeds, lists, archives, folders and pages, whatever `sources` name, and gives
/// each article's page, or the reason why it could not be had, as it comes. Never throws for a bad source.
/// `expected` hears how many arrivals are known of so far, for a progress bar. The stream must be closed.
public interface Wire {
    Stream<Arrival> read(List<String> sources, IntConsumer expected);
}
