package shop;

import dagger.Module;
import dagger.Provides;
import dagger.assisted.Assisted;
import dagger.assisted.AssistedFactory;
import dagger.assisted.AssistedInject;
import dev.linnet.Get;
import dev.linnet.Service;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

@Service(name = "orders", modules = Orders.Bindings.class)
final class Orders {
    interface Codec<T> {
        String text(T value);
    }

    static final class Repository<T> {
        private final Codec<T> codec;

        @Inject
        Repository(Codec<T> codec) {
            this.codec = codec;
        }

        String show(T value) {
            return codec.text(value);
        }
    }

    interface Clock {
        String now();
    }

    static final class Stamp {
        @Inject
        Clock clock;

        @Inject
        Stamp() {}
    }

    static final class Greeting {
        private final String name;

        @AssistedInject
        Greeting(Clock clock, @Assisted String name) {
            this.name = name + clock.now();
        }

        @AssistedFactory
        interface Factory {
            Greeting create(String name);
        }
    }

    @Module
    interface Bindings {
        @Provides
        static Codec<Integer> codec() {
            return String::valueOf;
        }

        @Provides
        static Clock clock() {
            return () -> "now";
        }
    }

    private final Repository<Integer> repository;
    private final Provider<Stamp> stamp;
    private final Greeting.Factory greetings;

    @Inject
    Orders(Repository<Integer> repository, Provider<Stamp> stamp, Greeting.Factory greetings) {
        this.repository = repository;
        this.stamp = stamp;
        this.greetings = greetings;
    }

    @Get("/{id}")
    String find(int id) {
        return repository.show(id) + stamp.get().clock.now() + greetings.create("x").name;
    }
}
