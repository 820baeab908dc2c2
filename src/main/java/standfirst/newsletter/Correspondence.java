package standfirst.newsletter;

/// What is written to one person alone, in the language in which they asked.
public interface Correspondence {
    /// Somebody asked for mail to this address: was it you? With the link that says yes.
    Outcome askToConfirm(Subscriber subscriber, Asking asking);

    /// Somebody asked for mail to an address that gets it already. With the link to change what is sent.
    Outcome tellThatItComesAlready(Subscriber subscriber, Asking asking);
}
