package shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class Orders {
    @GetMapping("/{id}")
    String find(@PathVariable String id) {
        return id;
    }
}
