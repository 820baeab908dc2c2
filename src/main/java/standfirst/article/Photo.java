package standfirst.article;

import java.net.URI;
import java.util.Optional;

/// The lead photo: where the publisher keeps it (we never copy it), what the caption says, who took it.
public record Photo(URI address, Optional<String> caption, Optional<String> credit) {}
