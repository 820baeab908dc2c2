package standfirst.staff;

import java.time.Instant;

/// Which translators were sent the drafts of which edition, so that nobody is sent them twice.
public interface Handouts {
    boolean had(String edition, String account);

    void enter(String edition, String account, Instant when);
}
