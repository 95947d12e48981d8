# raises ModuleNotFoundError
import dev.hognose.sandbox
