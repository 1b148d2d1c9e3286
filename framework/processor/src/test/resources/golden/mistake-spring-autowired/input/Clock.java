package shop;

import jakarta.inject.Inject;

final class Clock {
    @Inject
    Clock() {}
}
