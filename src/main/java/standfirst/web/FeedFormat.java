package standfirst.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The three forms in which feed readers take a feed, and what its file is called in each.
enum FeedFormat {
    ATOM("feed.xml", "application/atom+xml", AtomFeed::write),
    RSS("rss.xml", "application/rss+xml", RssFeed::write),
    JSON("feed.json", "application/feed+json", JsonFeed::write);

    private final String file;
    private final String type;
    private final BiFunction<Channel, List<Entry>, String> writer;

    FeedFormat(String file, String type, BiFunction<Channel, List<Entry>, String> writer) {
        this.file = file;
        this.type = type;
        this.writer = writer;
    }

    static Optional<FeedFormat> of(String file) {
        return Arrays.stream(values())
                .filter(format -> format.file.equals(file))
                .findFirst();
    }

    String type() {
        return type;
    }

    String write(Channel channel, List<Entry> entries) {
        return writer.apply(channel, entries);
    }

    Sheet sheet(Channel channel, List<Entry> entries) {
        return Sheet.of(type + ";charset=UTF-8", write(channel, entries));
    }

    /// Where the feed stands in this form, if the paper has an address.
    Optional<String> in(Links links, String folder) {
        return links.absolute(folder + file);
    }
}
