"""Where IBM's services are, derived from an account's address and its instance's region."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from desktop_app.domain.addresses import is_loopback, is_region
from desktop_app.domain.client_errors import RegionUnknown

_HOME_REGION = "us-east"


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoints:
    """Base addresses without a closing slash.

    For the address https://H they are https://iam.H, https://api.global-search-tagging.H and so on, as the official
    client derives them; on this computer (the practice service) one origin plays all of them.
    """

    iam: str
    search: str
    catalog: str
    controller: str
    quantum_home: str
    private: bool = False

    def quantum(self, region: str) -> str:
        """The quantum API of a region; us-east has the bare name, a private endpoint always names its region.

        Raises RegionUnknown for what cannot be one.
        """
        scheme, _, rest = self.quantum_home.partition("://")
        if is_loopback(urlsplit(self.quantum_home).hostname or ""):
            return self.quantum_home
        region = region or _HOME_REGION
        if not is_region(region):
            raise RegionUnknown(region="".join(one for one in region[:40] if one.isprintable()))
        if self.private:
            return f"{scheme}://private.{region}.{rest}"
        return self.quantum_home if region == _HOME_REGION else f"{scheme}://{region}.{rest}"


def endpoints_of(address: str, *, private: bool = False) -> Endpoints:
    """The services that belong to an account's address."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    if is_loopback(host):
        origin = f"{parts.scheme}://{parts.netloc}"
        api = f"{origin}/api/v1"
        return Endpoints(iam=origin, search=origin, catalog=api, controller=origin, quantum_home=api)
    return Endpoints(
        iam=f"https://private.iam.{host}" if private else f"https://iam.{host}",
        search=f"https://api.global-search-tagging.{host}",
        catalog=f"https://globalcatalog.{host}/api/v1",
        controller=f"https://resource-controller.{host}",
        quantum_home=f"https://quantum.{host}/api/v1",
        private=private,
    )
