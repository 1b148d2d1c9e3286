package shop;

interface OrderStore {}
