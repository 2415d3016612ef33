// The line to the room that the page comes from: made when wished, and made again when it is lost, with growing pauses.
const speelveldLine = (tell) => {
  const PAUSES = { first: 500, most: 8000 };
  let socket, again, pause = PAUSES.first, isWanted = false;
  const connect = () => {
    isWanted = true;
    clearTimeout(again);
    const before = socket;
    const own = new WebSocket(new URL("room", location.href.split("#")[0]).href.replace(/^http/, "ws"));
    socket = own;
    before?.close();
    own.onopen = () => { if (own === socket) tell.connected(); };
    own.onmessage = ({ data }) => {
      if (own !== socket) return;
      pause = PAUSES.first;
      tell.hear(data);
    };
    own.onclose = () => {
      if (own !== socket) return;
      tell.lost();
      if (isWanted) again = setTimeout(connect, pause);
      pause = Math.min(pause * 2, PAUSES.most);
    };
  };
  // The network that comes back is not waited for.
  addEventListener("online", () => { if (isWanted && socket?.readyState !== WebSocket.OPEN) connect(); });
  return {
    connect,
    say(text) { if (socket?.readyState === WebSocket.OPEN) socket.send(text); },
    hangUp() { isWanted = false; clearTimeout(again); socket?.close(); },
  };
};
