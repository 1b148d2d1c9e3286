package dev.linnet.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/** Whether generated code, which extends nothing of the user's, may name an element (JLS §6.6). */
final class Access {

    private Access() {}

    /** Whether the element and all that it is nested in can be named in a package. */
    static boolean allows(Elements elements, Element element, String packageName) {
        boolean same = elements.getPackageOf(element).getQualifiedName().contentEquals(packageName);
        Element at = element;
        while (at != null && at.getKind() != ElementKind.PACKAGE) {
            Element around = at.getEnclosingElement();
            boolean inInterface = around != null && around.getKind().isInterface();
            if (at.getModifiers().contains(Modifier.PRIVATE)
                    || !same && !inInterface && !at.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
            at = around;
        }
        return true;
    }

    /** How a message says it. */
    static String shown(Element element) {
        return element.getModifiers().contains(Modifier.PRIVATE)
                ? "private"
                : element.getModifiers().contains(Modifier.PROTECTED)
                        ? "protected"
                        : element.getModifiers().contains(Modifier.PUBLIC)
                                ? "nested in a class that is not"
                                : "package-private";
    }
}
