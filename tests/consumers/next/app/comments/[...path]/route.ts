import { conversation } from '../../conversation';

export const POST = async (request: Request) =>
  (await conversation().handle(request)) ?? new Response(null, { status: 404 });
export { POST as GET };
