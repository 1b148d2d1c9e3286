package shop;

final class OrdersRouter {}
