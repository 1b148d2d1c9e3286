package shop;

interface Clock {}
