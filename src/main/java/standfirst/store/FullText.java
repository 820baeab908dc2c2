package standfirst.store;

/// How a database keeps the words of a text and looks for them. Which words those are is for [SearchWords] to say, so
/// that
/// every database finds the same.
interface FullText {
    /// What is kept of a text.
    String kept(String text);

    /// A question as it is asked here: all the words, each as the beginning of one; a run of letters without spaces in
    /// just that order. Empty if there is nothing in it to look for.
    String question(String asked);

    /// SQL for what is kept, out of one parameter.
    String value();

    /// SQL that is true for the rows of `search` that answer `:question`.
    String matches();

    /// SQL to sort what fits best to the front.
    String best();
}
