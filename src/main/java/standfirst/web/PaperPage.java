package standfirst.web;

import java.util.Optional;

/// A page that only a server has, for it tells of more than one day.
interface PaperPage {
    /// Nothing when the address is another page's.
    Optional<Sheet> sheet(Address address);
}
