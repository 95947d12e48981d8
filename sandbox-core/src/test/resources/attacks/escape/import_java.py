# raises ModuleNotFoundError
import java
