from app import no_such_name
