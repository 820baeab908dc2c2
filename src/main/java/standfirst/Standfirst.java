package standfirst;

public final class Standfirst {
    public static void main(String[] args) {
        System.out.println("hi");
    }
}
