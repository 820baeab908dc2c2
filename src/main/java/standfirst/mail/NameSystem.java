package standfirst.mail;

import java.util.List;

/// The Domain Name System, as far as mail needs it. A name that is not there has no records.
public interface NameSystem {
    /// Each record's strings, joined (RFC 7208, 3.3).
    List<String> texts(String name);

    /// The names of the servers that take a domain's mail, the preferred first.
    List<String> mailServers(String name);

    /// No name server answers.
    final class Silent extends RuntimeException {
        public Silent(String name, Throwable cause) {
            super("no name server answers for " + name + ": " + cause.getMessage(), cause);
        }
    }
}
