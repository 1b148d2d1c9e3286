package dev.linnet.bench.items;

import dagger.Binds;
import dagger.Module;

/** Which store the service uses. */
@Module
interface ItemsModule {

    /** In memory, as the programs that it is compared with keep them. */
    @Binds
    ItemStore store(InMemoryItemStore store);
}
