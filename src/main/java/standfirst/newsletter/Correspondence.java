package standfirst.newsletter;

import java.util.Locale;

/// What is written to one person alone, in the language in which they asked.
public interface Correspondence {
    /// Somebody asked for mail to this address: was it you? With the link that says yes.
    void askToConfirm(Subscriber subscriber, Locale language);

    /// Somebody asked for mail to an address that gets it already. With the link to change what is sent.
    void tellThatItComesAlready(Subscriber subscriber, Locale language);
}
