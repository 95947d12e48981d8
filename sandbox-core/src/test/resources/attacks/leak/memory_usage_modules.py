# completes or raises ModuleNotFoundError
import resource
resource.getrusage(0)
