package shop;

import jakarta.inject.Inject;

final class B {
    @Inject
    B(A a) {}
}
