package shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/prices")
interface Client {
    @GET
    String price();
}
