-- A row for each story of each version; `words` are cut and folded before they come here (see SearchWords), so that the
-- tokenizer only has to part them at spaces: marks belong to the words of Indic scripts.
CREATE VIRTUAL TABLE search USING fts5(
    words,
    edition UNINDEXED,
    version UNINDEXED,
    story UNINDEXED,
    article UNINDEXED,
    headline UNINDEXED,
    points UNINDEXED,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);
