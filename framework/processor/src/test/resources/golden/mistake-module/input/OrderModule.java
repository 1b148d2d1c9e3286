package shop;

final class OrderModule {}
