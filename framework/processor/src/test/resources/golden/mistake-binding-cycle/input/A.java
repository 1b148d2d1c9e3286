package shop;

import jakarta.inject.Inject;

final class A {
    @Inject
    A(B b) {}
}
