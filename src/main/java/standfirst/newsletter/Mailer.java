package standfirst.newsletter;

import java.io.IOException;

/// Takes a newsletter to one reader. When it returns, the newsletter is in other hands; sending it to the same reader
/// again sends the same message, with the same `Message-ID`.
public interface Mailer {
    void send(Newsletter newsletter, Mailbox reader) throws IOException;
}
