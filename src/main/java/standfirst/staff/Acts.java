package standfirst.staff;

import java.util.List;

/// Who did what, and when. Entries are added, never changed.
public interface Acts {
    void enter(Act act);

    /// The newest first.
    List<Act> newest(int atMost);
}
