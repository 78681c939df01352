import ssl

from support.scripted_server import ScriptedServer, reply

from desktop_app.client.connection import Connections, route_to


def test_a_connection_that_comes_back_after_the_end_is_closed() -> None:
    with ScriptedServer(reply(body=b"{}")) as server:
        connections = Connections(ssl.create_default_context)
        connection = connections.take(route_to(server.url, "here", None))
        connection.connect()
        connections.shut()

        connections.give_back(connection)

    assert connection.sock is None


def test_a_connection_that_comes_back_serves_the_next_question() -> None:
    with ScriptedServer(reply(body=b"{}")) as server:
        connections = Connections(ssl.create_default_context)
        route = route_to(server.url, "here", None)
        connection = connections.take(route)
        connection.connect()
        connections.give_back(connection)

        again = connections.take(route)

        connections.shut()
        again.end()
    assert again is connection
