package shop;

import jakarta.inject.Inject;

class Clock {
    @Inject
    Clock() {}
}
