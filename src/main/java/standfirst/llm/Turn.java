package standfirst.llm;

/// A further turn of a conversation: what the model had answered, and what is said to that.
record Turn(String answer, Prompt.Filled objection) {}
