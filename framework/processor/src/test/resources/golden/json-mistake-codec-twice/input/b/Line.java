package b;

public record Line(int number) {}
