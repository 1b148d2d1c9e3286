package a;

public record Line(String product) {}
