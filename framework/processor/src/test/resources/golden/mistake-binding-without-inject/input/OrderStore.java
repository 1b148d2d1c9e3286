package shop;

final class OrderStore {}
