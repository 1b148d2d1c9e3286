package dev.linnet.stack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what a stack needs in its template. Names of functions are {@code Sub} texts and no references: two services that
 * know each other would be a circular dependency.
 */
final class StackWriter {

    private StackWriter() {}

    /**
     * What goes into a template.
     *
     * @param resources in order
     * @param conditions a map from name to condition, as YAML; empty without any
     * @param outputs a map from name to output, as YAML; empty without any
     */
    record Parts(List<ServiceResources> resources, String conditions, String outputs) {}

    /**
     * The parts of a stack.
     *
     * @throws Mistake when the template has what contradicts the stack
     */
    static Parts write(Stack stack, TemplateFacts facts) throws Mistake {
        Stores stores = new Stores(stack, facts);
        Addresses addresses = new Addresses(stack);
        List<ServiceResources> resources = new ArrayList<>();
        StringBuilder outputs = new StringBuilder();
        for (StackService service : stack.services()) {
            String yaml = new FunctionWriter(service, stores, addresses, facts).write()
                    + new ApiWriter(service, stack.domain()).write()
                    + new RoleWriter(service, stack, stores).write();
            resources.add(new ServiceResources(service.name(), yaml));
            outputs.append(addresses.output(service));
        }
        Map<Store.Kind, StringBuilder> kept = new EnumMap<>(Store.Kind.class);
        for (Store store : stack.stores()) {
            kept.computeIfAbsent(store.kind(), kind -> new StringBuilder()).append(stores.write(store));
        }
        kept.forEach((kind, yaml) -> resources.add(new ServiceResources(kind.word() + "s", yaml.toString())));
        if (stack.domain() != null && stack.domain().certificate() == null) {
            resources.add(new ServiceResources("domain", addresses.certificate(stack.domain())));
        }
        return new Parts(resources, SiteConditions.write(stack.sites()), outputs.toString());
    }
}
