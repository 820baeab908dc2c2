package standfirst.edition;

import java.util.List;

/// What readers reported, for the newsroom to look at.
public interface Reports {
    /// Keeps a report; one that is there already changes nothing.
    void add(Report report);

    /// Those that nobody has settled yet, the newest first.
    List<Report> open(int atMost);

    /// Somebody of the newsroom has looked at it; false if no report of that id is open.
    boolean settle(String id);
}
