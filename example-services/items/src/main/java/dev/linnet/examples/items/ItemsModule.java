package dev.linnet.examples.items;

import dagger.Binds;
import dagger.Module;

/** Which store the service uses. */
@Module
interface ItemsModule {

    /** In memory, until the example has its table. */
    @Binds
    ItemStore store(InMemoryItemStore store);
}
