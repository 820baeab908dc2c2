package standfirst.article;

/// What the class words and the id of an element say about it; see `class-words.txt`.
enum Mark {
    /// a layer that asks for consent to cookies
    CONSENT,
    /// other people's words or other articles: comments, related stories, teasers
    FOREIGN,
    /// page furniture: share buttons, adverts, tags, newsletters
    CLUTTER,
    /// a word that makes clutter look innocent: `has-sidebar` names a page's layout
    SEEN,
    /// not for the eye: texts for screen readers, bubbles that open under the mouse
    UNSEEN,
    BODY,
    CAPTION,
    PHOTO,
    CREDIT,
    STANDFIRST,
    KEYPOINTS,
    BYLINE,
    DATE,
    AGENCY;

    int bit() {
        return 1 << ordinal();
    }
}
