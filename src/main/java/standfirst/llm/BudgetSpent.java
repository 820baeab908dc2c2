package standfirst.llm;

/// A call that was not made, because the day's budget is spent. The message is the same for every such call of a day.
public final class BudgetSpent extends ModelFailed {
    BudgetSpent(String limit) {
        super("the day's budget for language models is spent: " + limit);
    }
}
