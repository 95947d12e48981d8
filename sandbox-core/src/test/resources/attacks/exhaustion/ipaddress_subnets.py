# limit memory or limit duration
import ipaddress
list(ipaddress.ip_network('::/0').subnets(new_prefix=64))
